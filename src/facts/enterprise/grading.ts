import { flag, grade, score, setOf } from "../define.js";

/** What the grading of small and medium enterprises asks for beyond the books. */
export const grading = {
  isInStrategicEmergingIndustry: flag(
    "主导产品属于战略性新兴产业",
    "its main product belongs to a strategic emerging industry",
  ),
  mainProductField: setOf("主导产品所属领域", "field of the main product", {
    "fills-gap": {
      zh: "补短板、锻长板、填空白",
      en: "mends a weak link, forges a strong one or fills a gap",
    },
    "six-bases": { zh: "“六基”领域、中华老字号名录", en: "the six bases, or a time-honoured brand" },
    "key-supplier": { zh: "为龙头企业关键配套", en: "key supplier of a leading enterprise" },
  }),
  digitalLevel: grade("数字化水平等级", "level of digitalisation", 4),
  qualityManagement: setOf("质量管理水平", "quality management", {
    award: { zh: "省级以上质量奖荣誉", en: "quality award of the province or above" },
    certified: {
      zh: "质量管理体系认证（ISO9001等）",
      en: "certified quality system (ISO 9001 and the like)",
    },
    "own-brand": { zh: "拥有自主品牌", en: "brand of its own" },
    standards: { zh: "参与制修订标准", en: "took part in making standards" },
  }),
  srdiDistinctiveScore: score(
    "专精特新评价：特色化得分（省级自定指标）",
    "SRDI score: distinctiveness, set by the province",
    15,
  ),
} as const;
