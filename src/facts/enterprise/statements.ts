import { amount, count, rate, signedAmount, yearly } from "../define.js";

const PEOPLE = { zh: "人", en: "people" };

/** What stands in the books, a figure a calendar year. */
export const statements = {
  revenue: yearly(
    amount("营业收入总额", "operating revenue", {
      zh: "主营业务收入与其他业务收入之和；年销售收入同此",
      en: "main plus other business revenue; “sales revenue” in the list means the same",
    }),
  ),
  mainRevenue: yearly(amount("主营业务收入", "main business revenue")),
  otherRevenue: yearly(amount("其他业务收入", "other business revenue")),
  totalIncome: yearly(
    amount("收入总额", "total income", {
      zh: "企业各项收入之和，不限于营业收入",
      en: "income from all sources, not operating revenue alone",
    }),
  ),
  serviceRevenue: yearly(
    amount("服务收入", "service revenue", {
      zh: "营业收入中来自服务的部分",
      en: "the part of operating revenue that comes from services",
    }),
  ),
  softwareRevenue: yearly(amount("软件业务收入", "software business revenue")),
  onlineRetailSales: yearly(amount("网络零售额", "online retail sales")),
  motherMachineRevenue: yearly(
    amount("先进工业母机产品收入", "revenue from advanced mother-machine products"),
  ),
  rdExpense: yearly(amount("研发费用总额", "R&D expense")),
  cloudExpense: yearly(amount("上云投入", "spending on moving to the cloud")),
  netProfit: yearly(signedAmount("净利润", "net profit")),
  totalProfit: yearly(signedAmount("利润总额", "total profit before income tax")),
  totalAssets: yearly(amount("资产总额（年末）", "total assets at year end")),
  totalLiabilities: yearly(amount("负债总额（年末）", "total liabilities at year end")),
  taxPaid: yearly(amount("年度纳税总额", "total tax paid")),
  staff: yearly(count("从业人员（年末）", "people employed at year end", PEOPLE)),
  rdStaff: yearly(count("研发人员（年末）", "R&D staff at year end", PEOPLE)),
  staffMonthlyMean: yearly(count("职工月平均人数", "staff, monthly mean", PEOPLE)),
  motherMachineRdStaffMonthlyMean: yearly(
    count(
      "先进工业母机产品研发人员月平均人数",
      "R&D staff on advanced mother-machine products, monthly mean",
      PEOPLE,
      {
        zh: "含劳动合同、劳务派遣、聘用关系",
        en: "employed, dispatched or engaged",
      },
    ),
  ),
  industryAverageProfitMargin: yearly(rate("行业平均利润率", "average profit margin of the industry")),
} as const;
