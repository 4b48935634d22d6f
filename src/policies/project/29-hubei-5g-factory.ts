import { fixed } from "../../benefits/build.js";
import { any, attested, oneOf } from "../../conditions/build.js";
import type { AttestationFact } from "../../facts/define.js";
import type { PathOf } from "../../facts/types.js";
import { reading } from "../../law/interpretation.js";
import { wan } from "../../money/yuan.js";
import { text } from "../../text.js";
import { definePolicy, required, row, track } from "../define.js";
import { contact } from "../offices.js";
import type { Requirement } from "../types.js";

const { ref, at } = row("project", 29);

const GUIDE = "5G全连接工厂建设指南";

const everyContent = reading(
  text("所列建设内容逐项均须具备", "every one of the contents must be there"),
  text("各内容只是四个方面的评价维度", "the contents are only dimensions of the four fields"),
  text("逐项编号而无选择语，故须同时具备", "a numbered list without a choice: all must hold"),
);

function content<P extends PathOf<AttestationFact>>(id: string, item: string, fact: P): Requirement<P> {
  return required(id, at("requirements", item), attested(fact, GUIDE), { interpretation: everyContent });
}

export const hubei5gFactory = definePolicy({
  id: "hubei-5g-factory",
  ref,
  level: "provincial",
  title: text("湖北省5G全连接工厂项目申报", "Hubei fully 5G-connected factory"),
  summary: text(
    "以5G等新一代信息通信技术新建或改造产线级、车间级、工厂级生产现场，实现生产单元广泛连接、信息（IT）与运营（OT）深度融合、数据要素充分利用、创新应用高效赋能。采矿、港口、电力等重点生产领域同样适用。",
    "Lines, workshops and factories built or rebuilt on 5G and the like: units widely connected, IT and OT deeply integrated, data fully used, innovation put to work. Mining, ports, power and other key fields are covered as well.",
  ),
  sources: [
    {
      title: "工业和信息化部办公厅关于印发5G全连接工厂建设指南的通知",
      documentNumber: "工信厅信管〔2022〕23号",
      issuers: ["工业和信息化部办公厅"],
      at: at("source", "1"),
    },
    {
      title: "湖北数字经济强省三年行动计划（2022-2024年）",
      documentNumber: "鄂政办发〔2022〕34号",
      at: at("source", "2"),
    },
  ],
  tracks: {
    factory: track({
      title: text("5G全连接工厂", "fully 5G-connected factory"),
      applicant: "project",
      grants: { title: "5g-factory", level: "provincial" },
      requirements: [
        required(
          "industry",
          at("requirements", "#1"),
          any(
            oneOf("enterprise.industry", "manufacturing", "mining"),
            attested("factory.isInKeyIndustry", GUIDE),
          ),
          {
            title: text(
              "制造业各行业，或采矿、港口、电力等重点行业领域",
              "manufacturing of any kind, or a key field such as mining, ports and power",
            ),
          },
        ),
        content("5g-network", "(一)1", "factory.built5gNetwork"),
        content("industrial-network", "(一)2", "factory.linkedIndustrialNetworks"),
        content("edge-computing", "(一)3", "factory.deployedEdgeComputing"),
        content("business-systems", "(一)4", "factory.builtBusinessSystems"),
        content("networked-equipment", "(二)5", "factory.networkedEquipment"),
        content("it-ot-integration", "(二)6", "factory.integratedItAndOt"),
        content("smart-production-services", "(二)7", "factory.smartProductionServices"),
        content("design-use", "(三)8", "factory.uses5gInDesign"),
        content("production-use", "(三)9", "factory.uses5gInProduction"),
        content("inspection-use", "(三)10", "factory.uses5gInInspection"),
        content("logistics-use", "(三)11", "factory.uses5gInLogistics"),
        content("management-use", "(三)12", "factory.uses5gInManagement"),
        content("protection", "(四)13", "factory.raisedProtection"),
        content("security-management", "(四)14", "factory.raisedSecurityManagement"),
      ],
      benefit: {
        at: at("benefit"),
        award: fixed(wan(30)),
        payer: "municipal",
        interpretation: reading(
          text("由市级专项资金支付", "the city's fund pays"),
          text("由省级数字经济专项资金支付", "the province's digital-economy fund pays"),
          text(
            "两项资金均印有同额奖励，只计一次，记于市级",
            "both funds print the same sum; it is counted once, for the city",
          ),
        ),
      },
    }),
  },
  materials: [
    {
      at: at("materials", "#1"),
      title: text("申报书", "application"),
      form: "sealed",
      note: text("对照《5G全连接工厂建设指南》填报", "filled in against 《5G全连接工厂建设指南》"),
    },
  ],
  channel: {
    mode: "paper",
    steps: [
      {
        at: at("materials", "#step"),
        what: text("盖章后报当地经济和信息化主管部门", "seal and hand in to the local industry office"),
      },
    ],
  },
  contacts: [contact(at("contact", "1"), "市经信局电子信息产业科")],
  relations: [
    {
      relation: "same-payment",
      at: at("benefit"),
      with: "ezhou-manufacturing-fund",
      paidBy: "ezhou-manufacturing-fund",
      scope: text("数字经济试点示范奖励", "award for pilots of the digital economy"),
    },
    {
      relation: "same-payment",
      at: at("benefit"),
      with: "hubei-digital-economy-fund",
      paidBy: "ezhou-manufacturing-fund",
      scope: text("省级5G全连接工厂奖励", "award for provincial 5G factories"),
    },
  ],
});
