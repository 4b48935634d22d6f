import { inKind } from "../../benefits/build.js";
import { attested, is } from "../../conditions/build.js";
import { reading } from "../../law/interpretation.js";
import { text } from "../../text.js";
import { definePolicy, required, row, track } from "../define.js";
import { contact } from "../offices.js";

const { ref, at } = row("finance", 2);

export const keyEnterpriseFinancingPlatform = definePolicy({
  id: "key-enterprise-financing-platform",
  ref,
  level: "municipal",
  title: text("重点企业融资服务平台", "Financing service platform for key enterprises"),
  summary: text(
    "筛选优质民营企业，经“重点企业融资服务平台”推送各银行对接；银行依企业是否满足信贷条件分情况办理。",
    "Good private firms are selected and passed to the banks through the platform “重点企业融资服务平台”; the banks act by how far a firm meets their credit conditions.",
  ),
  sources: [
    {
      title: "关于进一步提升2024年鄂州市民营企业金融服务质效的通知",
      documentNumber: "鄂州银〔2024〕9号",
      asPrinted: "鄂州银[2024]9号",
      at: at("source", "1"),
    },
  ],
  tracks: {
    enterprise: track({
      title: text("民营企业", "private firm"),
      applicant: "enterprise",
      requirements: [
        required("market", at("requirements", "#1"), attested("enterprise.hasMarket")),
        required("returns", at("requirements", "#2"), attested("enterprise.hasReturns")),
        required("credit", at("requirements", "#3"), attested("enterprise.goodCredit")),
        required("financing-need", at("requirements", "#4"), is("enterprise.needsFinancing")),
        required("private", at("requirements", "#5"), is("enterprise.isPrivate"), {
          interpretation: reading(
            text(
              "有市场、有效益、信用好、有融资需求的民营企业，即为优质民营企业",
              "a private firm with a market, a return, good credit and a need for financing is a good one",
            ),
            text("“优质”另须认定", "“good” must be found on top of these"),
            text("各项定语即是对“优质”的说明", "the four attributes spell out what “good” means"),
          ),
        }),
      ],
      benefit: {
        at: at("benefit"),
        award: inKind(
          text(
            "推送各银行对接融资；额度按市场化原则由各商业银行确定",
            "is passed to the banks for financing; each commercial bank sets the amount on market terms",
          ),
        ),
        payer: "bank",
        interpretation: reading(
          text(
            "第三种情形指距信贷条件较远的企业",
            "the third case is that of firms far from the credit conditions",
          ),
          text(
            "照字面指“满意达到信贷条件的”企业",
            "literally, firms that meet the conditions to satisfaction (“满意达到信贷条件的”)",
          ),
          text(
            "照字面与第一种情形矛盾，且后文为信用培植辅导",
            "literally it contradicts the first case, and what follows is help with building credit",
          ),
        ),
      },
    }),
  },
  materials: [
    {
      at: at("materials"),
      title: text("各商业银行要求提供的资料", "whatever the commercial bank asks for"),
    },
  ],
  channel: {
    mode: "not-stated",
    platform: { name: "重点企业融资服务平台", at: at("requirements", "#6") },
    steps: [
      {
        at: at("requirements", "#6"),
        what: text("筛选后经平台推送至银行", "firms selected are passed to the banks through the platform"),
      },
      {
        at: at("requirements", "#7"),
        what: text(
          "满足信贷条件的：可贷尽贷、应贷快贷",
          "firms that meet the credit conditions: all that can be lent is lent, and fast",
        ),
      },
      {
        at: at("requirements", "#8"),
        what: text(
          "暂未达到的：按“一企一策”执行融资方案",
          "firms that do not meet them yet: a financing plan of their own (一企一策)",
        ),
      },
      {
        at: at("requirements", "#9"),
        what: text(
          "距信贷条件较远的：向市级专门机构反馈（列表印作“市民企既然农转办”），由企业、主管部门、银行、监管部门四方会商，开展信用培植辅导",
          "firms far from them: reported to the city's office for it (printed “市民企既然农转办”); firm, department, bank and regulator confer and help it to build credit",
        ),
      },
    ],
  },
  contacts: [contact(at("contact", "1"), "人行鄂州分行货币信贷科")],
});
