import { isoDate } from "../dates/calendar.js";
import type { LegalSource } from "../law/source.js";

/** Documents that several rows name. */

/** Its annex 1, for innovative SMEs, stays in use until a new standard. */
export const INNOVATIVE_SME_GRADING: LegalSource = {
  title: "优质中小企业梯度培育管理暂行办法",
  documentNumber: "工信部企业〔2022〕63号",
  issuers: ["工业和信息化部"],
  appliesFrom: isoDate("2022-08-01"),
};

export const SME_GRADING: LegalSource = {
  ...INNOVATIVE_SME_GRADING,
  superseded: {
    from: isoDate("2026-04-01"),
    by: { title: "优质中小企业梯度培育管理办法", documentNumber: "工信部企业〔2026〕2号" },
    confidence: "secondary",
  },
};

export const HUBEI_DIGITAL_ECONOMY_MEASURES: LegalSource = {
  title: "省人民政府办公厅关于印发湖北省数字经济高质量发展若干政策措施的通知",
  documentNumber: "鄂政办发〔2023〕14号",
  issuers: ["湖北省人民政府办公厅"],
};

export const EZHOU_MANUFACTURING_FUND: LegalSource = {
  title: "鄂州市制造业高质量发展专项资金管理办法",
  asPrinted: "关于印发《鄂州市制造业高质量发展专项资金管理办法》的通知",
  documentNumber: "鄂州经信发〔2023〕6号",
};

export const HUBEI_SME_PLATFORM_CALL: LegalSource = {
  title: "省经信厅办公室关于组织推荐2023年度省级中小企业公共服务示范平台和小型微型企业创业创新示范基地的通知",
  issuers: ["湖北省经济和信息化厅办公室"],
};

export const INDUSTRIAL_GREEN_PLAN: LegalSource = { title: "“十四五”工业绿色发展规划" };

export const INDUSTRIAL_CARBON_PEAK_PLAN: LegalSource = { title: "工业领域碳达峰实施方案" };

export const GREEN_FACTORY_STANDARD: LegalSource = {
  title: "绿色工厂评价通则",
  documentNumber: "GB/T 36132—2018",
};

export const INDUSTRIAL_ENERGY_BENCHMARKS: LegalSource = {
  title: "工业重点领域能效标杆水平和基准水平（2023年版）",
  documentNumber: "发改产业〔2023〕723号",
};

export const COAL_USE_BENCHMARKS: LegalSource = {
  title: "煤炭清洁高效利用重点领域标杆水平和基准水平（2022年版）",
  documentNumber: "发改运行〔2022〕559号",
};

export const SMART_MANUFACTURING_PLAN: LegalSource = { title: "“十四五”智能制造发展规划" };
