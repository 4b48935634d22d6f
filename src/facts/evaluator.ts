import { attestation, count, date, records } from "./define.js";

/** The third party that evaluates an applicant in green manufacturing. */
export const evaluator = {
  meetsBasicConditions: attestation(
    "评价机构满足第三方评价工作的基本条件和程序",
    "the evaluator meets the basic conditions and procedures for third parties",
  ),
  followsWorkRules: attestation(
    "评价机构按规定的工作程序和要求开展工作",
    "the evaluator works by the procedures and rules laid down",
  ),
  reportFollowsTemplate: attestation(
    "评价报告参照相关模板编制",
    "the evaluation report follows the template for it",
  ),
  evaluationsInRound: count(
    "评价机构本批次绿色制造名单评价项目数",
    "evaluations by the evaluator in this round of the green-manufacturing lists",
    { zh: "项", en: "evaluations" },
    {
      zh: "同一法人合计，含本项；包括绿色工厂、绿色工业园区、绿色供应链管理企业",
      en: "all of one legal person, this one included: green factories, parks and supply-chain enterprises",
    },
  ),
  distrust: records(
    "评价结果不予采信",
    "evaluations not accepted",
    {
      found: date("查实日期", "found on"),
      until: date("不予采信期至", "not accepted until", {
        zh: "自查实弄虚作假或故意隐瞒受评价方问题起三年",
        en: "three years from the finding of fraud or of faults concealed on purpose",
      }),
    },
    { needs: ["until"], date: "found", until: "until" },
  ),
} as const;
