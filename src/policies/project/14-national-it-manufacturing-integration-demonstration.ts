import { conflict, fixed } from "../../benefits/build.js";
import { oneOf } from "../../conditions/build.js";
import { wan } from "../../money/yuan.js";
import { text } from "../../text.js";
import { definePolicy, required, row, track } from "../define.js";
import { contact } from "../offices.js";
import type { Material } from "../types.js";

const { ref, at } = row("project", 14);

const AMOUNT = wan(50);

function paper(item: string, zh: string, en: string, rest: Partial<Material> = {}): Material {
  return { at: at("materials", item), title: text(zh, en), ...rest };
}

export const nationalItManufacturingIntegrationDemonstration = definePolicy({
  id: "national-it-manufacturing-integration-demonstration",
  ref,
  level: "national",
  title: text(
    "国家级新一代信息技术与制造业融合发展试点示范项目申报",
    "National pilot of new-generation IT integrated with manufacturing",
  ),
  summary: text(
    "在“数字领航”企业、两化融合管理体系贯标、特色专业型工业互联网平台等方向遴选标杆示范项目，形成可复制、可推广的新业态和新模式，为新型工业化指明路径。",
    "Selects benchmark projects among Digital Navigator enterprises, integration management systems and specialised industrial-internet platforms, as new models that others can copy on the way to new industrialisation.",
  ),
  sources: [{ title: "关于深化新一代信息技术与制造业融合发展的指导意见", at: at("source", "1") }],
  tracks: {
    "digital-navigator": track({
      title: text("“数字领航”企业", "Digital Navigator enterprise (数字领航)"),
      applicant: "enterprise",
      grants: { title: "digital-navigator", level: "national" },
      requirements: [
        required(
          "direction",
          at("requirements", "（一）"),
          oneOf("project.itIntegrationDirection", "digital-navigator"),
        ),
      ],
      benefit: {
        at: at("benefit"),
        award: conflict(
          { amount: AMOUNT, where: text("本行（项目第14行）", "this row (project 14)") },
          { amount: wan(200), where: text("项目第28行", "project row 28") },
        ),
        payer: "provincial",
      },
    }),
    "integration-system": track({
      title: text("两化融合管理体系贯标", "integration management system"),
      applicant: "project",
      requirements: [
        required(
          "direction",
          at("requirements", "（二）"),
          oneOf(
            "project.itIntegrationDirection",
            "digital-supply-chain",
            "smart-product-design",
            "digital-twin-production",
            "data-management",
            "sino-german-cooperation",
          ),
        ),
      ],
      benefit: { at: at("benefit"), award: fixed(AMOUNT), payer: "provincial" },
    }),
    "specialised-platform": track({
      title: text("特色专业型工业互联网平台", "specialised industrial-internet platform"),
      applicant: "platform",
      requirements: [
        required(
          "direction",
          at("requirements", "（三）"),
          oneOf(
            "project.itIntegrationDirection",
            "industry-platform",
            "regional-platform",
            "technology-platform",
          ),
        ),
      ],
      benefit: { at: at("benefit"), award: fixed(AMOUNT), payer: "provincial" },
    }),
  },
  materials: [
    paper(
      "1",
      "企业基本情况简介（发展历程、主营业务、市场销售）",
      "the firm in brief (history, main business, sales)",
    ),
    paper("2", "营业执照扫描件（彩色）", "business licence, colour scan", { form: "electronic" }),
    paper("3", "企业荣誉资质图片", "pictures of honours and qualifications", { form: "photo" }),
    paper(
      "4#process",
      "主营产品生产工艺介绍（图文）",
      "production process of the main product, in words and pictures",
    ),
    paper("4#line", "生产线流程介绍（图文）", "flow of the production line, in words and pictures"),
    paper("5#cad", "车间建设CAD规划图", "CAD plan of the workshop", { oneOf: "layout" }),
    paper("5#layout", "设备位置平面图", "floor plan of the equipment", { oneOf: "layout" }),
    paper("6#topology", "公司网络拓扑图", "topology of the company network"),
    paper("6#layout", "网络布局介绍", "layout of the network"),
    paper("7", "机房图片（2到3张）", "pictures of the server room (2 to 3)", {
      form: "photo",
      note: text(
        "其中1张为具体网络安全设备的单独图片",
        "one of them of the network-security equipment alone",
      ),
    }),
    paper("8#list", "智能化设备清单", "list of smart equipment", {
      note: text("特别是可直接连接系统的设备", "above all what links to the systems directly"),
    }),
    paper("8#invoices", "智能化设备对应的发票", "invoices of that equipment"),
    paper("9#photos", "智能化设备图片", "pictures of the smart equipment", { form: "photo" }),
    paper("9#functions", "智能化设备功能的文字说明", "description of what the smart equipment does"),
    paper(
      "10",
      "智能化程度高的车间整体运行实景照片（5张以上）",
      "photographs of the smartest workshop as a whole, at work (5 or more)",
      { form: "photo" },
    ),
    paper(
      "11#list",
      "公司知识产权清单（专利、软件著作权、国家标准等）",
      "list of IP (patents, software copyrights, national standards …)",
    ),
    paper("11#proof", "知识产权证明材料", "proof of that IP"),
    paper("12", "上年度审计报告", "audit report of last year"),
    paper("13#score", "智能制造成熟度评分表", "score sheet of smart-manufacturing maturity"),
    paper(
      "13#plans",
      "系统建设规划蓝图、技术方案、业务流程规划等文件",
      "blueprints, technical schemes and process plans of the systems",
      { note: text("如有，脱密后提供，供参考", "if there are any, cleared of secrets, for reference") },
    ),
    paper(
      "13#screenshots",
      "现有系统主要业务流程的截图证明",
      "screenshots of the main processes in the present systems",
      { form: "electronic" },
    ),
    paper("14#process", "工艺研发流程说明", "how processes are developed"),
    paper("14#system", "BOM、工艺在系统中的管理说明", "how BOM and processes are managed in the system"),
    paper(
      "15",
      "供应链（采购、销售、仓库）流程介绍",
      "flow of the supply chain (purchase, sales, warehouse)",
    ),
    paper(
      "16",
      "生产订单下达、MRP分析、APS排产等流程介绍",
      "release of production orders, MRP analysis, APS scheduling",
    ),
    paper("17", "生产过程调度、配送流程介绍", "dispatch and delivery in production"),
    paper("18#flow", "物料配送流程、现场物料齐配套介绍", "delivery of materials, complete kits on the floor"),
    paper("18#agv", "物料配送是否采用AGV等设备的说明", "whether AGVs or the like deliver materials"),
    paper("18#store", "是否有立体库等的说明", "whether there is a high-bay store or the like"),
    paper(
      "19",
      "设备管理流程介绍（有无信息化系统、状态监控、维修保养计划下达等）",
      "management of equipment (whether by a system; monitoring, maintenance plans)",
    ),
    paper(
      "20",
      "质量管控流程介绍（在线质量检验等）",
      "management of quality (online inspection and the like)",
    ),
    paper(
      "21",
      "安全管理、能源数据采集、环保等的具体实施办法",
      "how safety, collection of energy data and environmental protection are carried out",
    ),
    paper("22#integration", "各系统之间的数据集成", "integration of data between the systems"),
    paper("22#cases", "数据使用案例", "cases of data in use"),
    paper("23", "公司整体信息化规划蓝图", "blueprint of the company's information systems as a whole"),
  ],
  channel: { mode: "not-stated", steps: [] },
  contacts: [contact(at("contact", "1"), "市经信局电子信息产业科")],
  relations: [
    {
      relation: "same-payment",
      at: at("benefit"),
      with: "hubei-digital-economy-fund",
      paidBy: "hubei-digital-economy-fund",
      scope: text(
        "国家级试点示范项目奖励；“数字领航”企业奖励（两行金额不一）",
        "award for national pilots; award for Digital Navigators, for which the rows print different sums",
      ),
    },
  ],
});
