import { amount, attestation, choice, date, flag, ladder, records } from "../define.js";
import { adminLevel } from "../levels.js";

/** Licences held, and what the enterprise is answerable for. */
export const conduct = {
  licences: records(
    "许可与备案",
    "licences and filings",
    {
      kind: choice("许可", "licence", {
        "hazardous-waste-operation": { zh: "危险废物经营许可证", en: "hazardous-waste operation permit" },
        "end-of-life-vehicle-recovery": {
          zh: "报废机动车回收拆解企业资质认定证书",
          en: "end-of-life vehicle recovery and dismantling certificate",
        },
        "renewable-resource-filing": {
          zh: "再生资源回收经营者备案",
          en: "filing as a renewable-resource recycler",
        },
      }),
      issuerLevel: adminLevel("颁发机关级别", "level of the issuing authority"),
      coversResourceUse: flag(
        "许可范围包括所利用的危险废物",
        "scope covers use of the hazardous waste in question",
      ),
      granted: date("取得日期", "granted on"),
      validUntil: date("有效期至", "valid until", {
        zh: "无期限填 null",
        en: "`null` where there is no end",
      }),
    },
    { needs: ["kind"], date: "granted", until: "validUntil" },
  ),
  penalties: records(
    "行政处罚",
    "administrative penalties",
    {
      authority: choice("事由", "field of law", {
        environment: { zh: "生态环境保护", en: "environment" },
        tax: { zh: "税收", en: "tax" },
        other: { zh: "其他", en: "other" },
      }),
      measure: choice("处罚种类", "measure", {
        warning: { zh: "警告", en: "warning" },
        "public-criticism": { zh: "通报批评", en: "public criticism" },
        fine: { zh: "罚款", en: "fine" },
        "confiscation-of-illegal-gains": { zh: "没收违法所得", en: "confiscation of illegal gains" },
        "confiscation-of-illegal-property": { zh: "没收非法财物", en: "confiscation of illegal property" },
        other: { zh: "其他", en: "other" },
      }),
      amount: amount("金额", "amount"),
      date: date("处罚日期", "date"),
    },
    { needs: ["authority"], date: "date" },
  ),
  taxOffences: records(
    "骗税与虚开",
    "tax offences",
    {
      kind: choice("情形", "kind", {
        "export-refund-fraud": { zh: "骗取出口退税", en: "export-refund fraud" },
        "false-invoicing": { zh: "虚开发票", en: "false invoicing" },
      }),
      date: date("发生日期", "date"),
    },
    { needs: ["kind"], date: "date" },
  ),
  accidents: records(
    "安全、环境、质量事故",
    "safety, environmental and quality accidents",
    {
      kind: choice("类别", "kind", {
        safety: { zh: "安全生产", en: "safety" },
        environment: { zh: "环境", en: "environment" },
        quality: { zh: "质量", en: "quality" },
      }),
      grade: ladder("等级", "grade", {
        general: { zh: "一般", en: "general" },
        serious: { zh: "较大", en: "serious" },
        major: { zh: "重大", en: "major" },
        extraordinary: { zh: "特别重大", en: "extraordinary" },
      }),
      date: date("发生日期", "date"),
    },
    { needs: ["kind"], date: "date" },
  ),
  violations: records(
    "违法违规行为",
    "breaches of law",
    {
      kind: choice("类别", "kind", {
        "serious-environmental": { zh: "严重环境违法", en: "serious environmental breach" },
        "public-funds": {
          zh: "财政资金绩效评价、审计、检查中的违法违规",
          en: "found in evaluation, audit or inspection of public funds",
        },
        other: { zh: "其他", en: "other" },
      }),
      date: date("发生日期", "date"),
    },
    { needs: ["kind"], date: "date" },
  ),
  badCreditRecords: records(
    "不良信用记录",
    "bad credit records",
    { date: date("记录日期", "date") },
    { needs: ["date"], date: "date" },
  ),
  isDishonestDebtor: flag("企业法人被纳入失信被执行人名单", "listed as a dishonest judgment debtor"),
  soundFinancialManagement: attestation("财务管理制度健全", "sound financial management"),
  healthyOperation: attestation("生产经营正常，发展前景良好", "operates normally, with good prospects"),
  goodOperationAndFinance: attestation("运营和财务状况良好", "sound operations and finances"),
  goodCredit: attestation("信用良好", "good credit record"),
  goodAccountingCredit: attestation("会计信用良好", "good credit in accounting"),
  goodTaxCredit: attestation("纳税信用良好", "good credit as a taxpayer"),
  goodBankCredit: attestation("银行信用良好", "good credit with banks"),
  hasAmpleCashFlow: attestation("现金流量充足", "ample cash flow"),
  obeysLaws: attestation("遵守国家法律法规和规章制度", "obeys laws, regulations and rules"),
  separateSuperDeductionAccount: attestation(
    "单独核算加计抵减额的计提、抵减、调减、结余",
    "keeps a separate account of super-deduction accrued, deducted, reduced and left",
  ),
} as const;
