import { inKind } from "../../benefits/build.js";
import { is, oneOf, some } from "../../conditions/build.js";
import {
  RELENDING_FROM,
  RELENDING_PARTS,
  RELENDING_QUOTA,
  RELENDING_RATE,
  RELENDING_SHARE,
  RELENDING_SOURCE,
  RELENDING_TERM,
} from "../../financing/parameters.js";
import { valueOn } from "../../law/dated.js";
import { reading } from "../../law/interpretation.js";
import { percent, showYuan } from "../../money/show.js";
import type { Yuan } from "../../money/yuan.js";
import { type Localized, text } from "../../text.js";
import { definePolicy, required, row, track } from "../define.js";
import { contact } from "../offices.js";
import type { Benefit } from "../types.js";

const { ref, at } = row("finance", 1);

const share = percent(valueOn(RELENDING_SHARE, RELENDING_FROM).value);
const rate = percent(valueOn(RELENDING_RATE, RELENDING_FROM).value);
const quota = showYuan(valueOn(RELENDING_QUOTA, RELENDING_FROM).value);
const { firstLoans, upgradeLoans } = valueOn(RELENDING_PARTS, RELENDING_FROM).value;
const { years, extensions, yearsOfExtension } = valueOn(RELENDING_TERM, RELENDING_FROM).value;

/** The terms as the list prints them: those at which the relending was set up. */
function terms(part: Yuan): Localized {
  const ofThisKind = showYuan(part);
  return text(
    `列表所印：总额度${quota.zh}，其中此类贷款${ofThisKind.zh}，用完为止。人民银行按符合要求贷款本金的${share}向金融机构发放再贷款，年利率${rate}，期限${years}年，可展期${extensions}次，每次${yearsOfExtension}年，利率不变。`,
    `As printed: the quota is ${quota.en}, of which ${ofThisKind.en} for loans of this kind, until it is used up. The central bank relends to the bank ${share} of the principal of qualifying loans at ${rate} a year, for a ${years}-year term, extended at most ${extensions} times by a ${yearsOfExtension}-year term at the same rate.`,
  );
}

function worth(what: Localized, part: Yuan): Benefit<ReturnType<typeof inKind>> {
  return {
    at: at("benefit"),
    award: inKind(what),
    payer: "bank",
    note: terms(part),
    interpretation: reading(
      text(
        "所印年利率由人民银行向金融机构收取，不是借款人的利率",
        "the yearly rate printed is what the central bank charges the bank, not the borrower's",
      ),
      text("企业按该利率借款", "the firm borrows at that rate"),
      text(
        "再贷款发放给金融机构，贷款条件由金融机构自主决策",
        "the relending goes to the bank, which sets the terms of its loans itself",
      ),
    ),
  };
}

const onCandidateList = required(
  "on-candidate-list",
  at("requirements", "#3"),
  some("enterprise.listings", { where: { list: "relending-candidates" } }),
  {
    title: text(
      "在备选企业名单或项目清单内",
      "on the list of candidate enterprises or the list of candidate projects",
    ),
  },
);

export const technologyUpgradeRelending = definePolicy({
  id: "technology-upgrade-relending",
  ref,
  level: "national",
  title: text("科技创新和技术改造再贷款申报", "Relending for technological innovation and technical upgrade"),
  summary: text(
    "人民银行以再贷款激励引导金融机构向科技型中小企业发放首次贷款，向技术改造和设备更新项目发放贷款。是否放贷、以何条件放贷，由金融机构自担风险、自主决策。额度用完为止。",
    "By relending, the central bank leads banks to give technology SMEs their first loan and to finance technical upgrades and equipment renewal. Whether and on what terms to lend is for the bank to decide, at its own risk. It runs until the quota is used up.",
  ),
  sources: [{ ...RELENDING_SOURCE, asPrinted: "银发[2024]72号", at: at("source", "1") }],
  tracks: {
    "first-loan": track({
      title: text("科技型中小企业首次贷款", "first loan of a technology SME"),
      applicant: "enterprise",
      requirements: [
        required(
          "technology-sme",
          at("summary", "#1"),
          some("enterprise.titles", { where: { kind: "technology-sme" }, valid: true }),
          {
            title: text("科技型中小企业", "technology SME"),
            interpretation: reading(
              text(
                "五个领域只约束备选项目，不约束首次贷款",
                "the five fields bind candidate projects, not first loans",
              ),
              text("首次贷款也须属于五个领域", "a first loan must fall into the five fields too"),
              text(
                "列表只就备选项目列出五个领域，并另有备选企业名单",
                "the list names the fields of candidate projects only, and candidate enterprises have a list of their own",
              ),
            ),
          },
        ),
        required("first-loan", at("summary", "#2"), is("loan.isFirstLoan")),
        onCandidateList,
      ],
      benefit: worth(
        text(
          "由金融机构自主决策的首次贷款，人民银行以再贷款支持",
          "a first loan at the bank's own decision, backed by relending",
        ),
        firstLoans,
      ),
    }),
    "upgrade-loan": track({
      title: text(
        "技术改造和设备更新项目贷款",
        "loan for a project of technical upgrade or equipment renewal",
      ),
      applicant: "project",
      requirements: [
        required(
          "purpose",
          at("summary", "#3"),
          oneOf("loan.purpose", "technical-upgrade", "equipment-renewal"),
        ),
        required(
          "field",
          at("requirements", "#1"),
          oneOf(
            "project.relendingField",
            "energy-saving",
            "smart-industry",
            "farm-machinery",
            "transport",
            "logistics",
          ),
          {
            interpretation: reading(
              text("项目须属于五个领域之一", "the project must fall into one of the five fields"),
              text("五个领域只是支持重点", "the five fields are only the focus"),
              text(
                "填报时须填领域标号，五个之外无标号可填",
                "the filing asks for the code of a field, and no other field has one",
              ),
            ),
          },
        ),
        onCandidateList,
      ],
      benefit: worth(
        text(
          "由金融机构自主决策的项目贷款，人民银行以再贷款支持",
          "a project loan at the bank's own decision, backed by relending",
        ),
        upgradeLoans,
      ),
    }),
  },
  materials: [],
  channel: {
    mode: "online",
    platform: {
      name: "国家重大项目库",
      url: "https://kpp.ndrc.gov.cn/",
      at: at("materials", "#platform"),
    },
    steps: [
      {
        at: at("materials", "#1"),
        what: text(
          "在国家重大项目库“中长期贷款”模块填报，“辅助标识2”填“再贷款+领域标号”：工商业节能降碳1，工业智能化数字化转型2，老旧农机具淘汰更新3，交通运输4，现代物流5",
          "file in the module “中长期贷款” of the national project register (国家重大项目库), with “再贷款+” and the code of the field in “辅助标识2”: energy saving 1, smart and digital industry 2, farm machinery 3, transport 4, logistics 5",
        ),
      },
      {
        at: at("requirements", "#2"),
        what: text(
          "企业向金融机构申请贷款；金融机构参考行业主管部门提供的备选企业名单和项目清单，自主决策是否放贷及条件",
          "the firm applies to a bank; the bank looks at the candidate lists of the competent departments and decides whether and how to lend",
        ),
      },
      {
        at: at("requirements", "#4"),
        what: text(
          "金融机构向人民银行申请再贷款，人民银行审核贷款台账后发放",
          "the bank applies for relending; the central bank checks its ledger of loans and pays out",
        ),
      },
    ],
  },
  contacts: [contact(at("contact", "1"), "市发改委财贸科")],
});
