import { inKind } from "../../benefits/build.js";
import { any, attested, levelAtMost, notStated, some } from "../../conditions/build.js";
import { reading } from "../../law/interpretation.js";
import { text } from "../../text.js";
import { definePolicy, required, row, track } from "../define.js";
import { contact } from "../offices.js";

const { ref, at } = row("finance", 3);

export const ipPledgeFinancingWhiteList = definePolicy({
  id: "ip-pledge-financing-white-list",
  ref,
  level: "municipal",
  title: text("知识产权质押融资授信企业白名单机制", "White list of firms for financing on pledged IP"),
  summary: text(
    "筛选知识产权质押融资授信企业，形成白名单推送银行；银行建立对接台账，及时满足企业的合理融资需求。",
    "Firms to be financed on pledged IP are selected into a white list for the banks, which keep a ledger of them and promptly meet their reasonable needs.",
  ),
  sources: [
    {
      title: "关于加快推进中小微企业知识产权质押融资工作的指导意见",
      documentNumber: "鄂州市监〔2022〕76号",
      asPrinted: "鄂州市监[2022]76号",
      at: at("source", "1"),
    },
  ],
  tracks: {
    enterprise: track({
      title: text("中小微企业", "micro, small or medium firm"),
      applicant: "enterprise",
      requirements: [
        required("industrial-policy", at("requirements", "#1"), attested("loan.patentFitsIndustrialPolicy")),
        required("market-prospects", at("requirements", "#2"), attested("loan.patentHasBroadMarket")),
        required("technical-content", at("requirements", "#3"), attested("loan.patentIsTechnicallyStrong")),
        required("excellent", at("requirements", "#4"), attested("loan.patentIsExcellent")),
        required(
          "patent",
          at("requirements", "#5"),
          some("enterprise.intellectualProperty", {
            where: { kind: ["invention-patent", "utility-model"] },
            valid: true,
          }),
          {
            title: text("拥有有效的专利技术", "patent technology in force"),
            interpretation: reading(
              text("发明专利、实用新型专利", "invention patents and utility models"),
              text("外观设计专利也计入", "design patents count too"),
              text("外观设计不是技术方案，从严", "a design is no technical solution; taken strictly"),
            ),
          },
        ),
        required("sme", at("requirements", "#6"), levelAtMost("enterprise.size", "medium")),
        required(
          "white-list",
          at("requirements", "#8"),
          any(
            some("enterprise.listings", { where: { list: "ip-pledge-financing-white-list" } }),
            notStated(),
          ),
          {
            title: text(
              "已列入白名单，或通过列表未印标准的筛选",
              "on the white list, or passes a selection whose standard the list does not print",
            ),
          },
        ),
      ],
      benefit: {
        at: at("benefit"),
        award: inKind(
          text(
            "列入项目库和白名单，推送银行对接；额度按市场化原则由各商业银行确定",
            "enters the project pool and the white list and is passed to the banks; each commercial bank sets the amount on market terms",
          ),
        ),
        payer: "bank",
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
    steps: [
      {
        at: at("requirements", "#7"),
        what: text(
          "列入中小微企业知识产权质押融资项目库",
          "the technology enters the pool of projects for IP-pledge financing of such firms",
        ),
      },
      {
        at: at("requirements", "#9"),
        what: text("向银行业金融机构推送企业白名单", "the white list is passed to the banks"),
      },
      {
        at: at("summary", "#2"),
        what: text(
          "银行建立对接台账，及时满足合理融资需求",
          "the banks keep a ledger and promptly meet reasonable needs",
        ),
      },
    ],
  },
  contacts: [contact(at("contact", "1"), "人行鄂州分行货币信贷科")],
});
