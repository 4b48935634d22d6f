import {
  all,
  any,
  atLeast,
  atLeastOf,
  atMost,
  attested,
  everyYear,
  firstExceeds,
  firstReaches,
  ifThen,
  includes,
  is,
  isNot,
  levelAtLeast,
  levelAtMost,
  moreThan,
  none,
  noneOf,
  notStated,
  oneOf,
  some,
  when,
  withinDivision,
} from "../../src/conditions/build.js";
import {
  count,
  distinct,
  greatest,
  lastYear,
  meanGrowth,
  meanOfYears,
  per,
  ratio,
  sum,
  sumOfYears,
  sumOver,
  value,
  yearBefore,
  yearsSince,
  yearsSinceAtLastYearEnd,
} from "../../src/conditions/measures.js";
import { beforeYear, completeYears, recentMonths, recentYears } from "../../src/conditions/select.js";
import type { Condition } from "../../src/conditions/types.js";
import type { FactPath, ProfileInput } from "../../src/facts/types.js";
import { wan, yi } from "../../src/money/yuan.js";

/** A profile with what it shows, on 2024-09-01 unless it says otherwise. */
type Case = readonly [shows: string, profile: ProfileInput, on?: string];

/** A form of the language, with profiles for each answer. The last complete year is 2023. */
export interface Form {
  readonly name: string;
  readonly condition: Condition;
  readonly reads: readonly FactPath[];
  readonly met: readonly Case[];
  readonly unmet: readonly Case[];
  readonly unknown: readonly Case[];
}

const NOTHING: Case = ["nothing known", {}];

const firm = (facts: NonNullable<ProfileInput["enterprise"]>): ProfileInput => ({ enterprise: facts });
const project = (facts: NonNullable<ProfileInput["project"]>): ProfileInput => ({ project: facts });
const product = (facts: NonNullable<ProfileInput["product"]>): ProfileInput => ({ product: facts });

type Titles = NonNullable<NonNullable<ProfileInput["enterprise"]>["titles"]>;
const titled = (...titles: Titles): ProfileInput => firm({ titles });

type Penalties = NonNullable<NonNullable<ProfileInput["enterprise"]>["penalties"]>;
const penalised = (...penalties: Penalties): ProfileInput => firm({ penalties });

type Rounds = NonNullable<NonNullable<ProfileInput["enterprise"]>["equityRounds"]>;
const funded = (...equityRounds: Rounds): ProfileInput => firm({ equityRounds });

type Works = NonNullable<NonNullable<ProfileInput["designCentre"]>["intellectualProperty"]>;
const designs = (...intellectualProperty: Works): ProfileInput => ({
  designCentre: { intellectualProperty },
});
const patents = (many: number, granted: `${number}-${number}-${number}`): Works =>
  Array.from({ length: many }, () => ({ kind: "patent", granted }) as const);

type Scenes = NonNullable<NonNullable<ProfileInput["project"]>["smartScenes"]>;
const scenes = (...smartScenes: Scenes): ProfileInput => project({ smartScenes });

export const MEASURES: readonly Form[] = [
  {
    name: "value of the last complete year",
    condition: atLeast(lastYear("enterprise.revenue"), wan(2000)),
    reads: ["enterprise.revenue"],
    met: [
      ["on the bound", firm({ revenue: { 2023: "20000000.00" } })],
      ["on 1 January the year before is complete", firm({ revenue: { 2023: "20000000" } }), "2024-01-01"],
      ["on 31 December the year itself is not", firm({ revenue: { 2022: "20000000" } }), "2023-12-31"],
    ],
    unmet: [
      ["one fen below", firm({ revenue: { 2023: "19999999.99" } })],
      ["the current year does not count", firm({ revenue: { 2023: "0", 2024: "20000000" } })],
    ],
    unknown: [NOTHING, ["another year only", firm({ revenue: { 2022: "20000000", 2024: "20000000" } })]],
  },
  {
    name: "value of the year before, as the bound of last year's",
    condition: moreThan(lastYear("enterprise.netProfit"), yearBefore("enterprise.netProfit")),
    reads: ["enterprise.netProfit"],
    met: [
      ["one fen more", firm({ netProfit: { 2022: "5.00", 2023: "5.01" } })],
      ["a smaller loss", firm({ netProfit: { 2022: "-5.01", 2023: "-5" } })],
    ],
    unmet: [
      ["the same", firm({ netProfit: { 2022: "5", 2023: "5" } })],
      ["a greater loss", firm({ netProfit: { 2022: "-5", 2023: "-5.01" } })],
    ],
    unknown: [NOTHING, ["only last year", firm({ netProfit: { 2023: "5" } })]],
  },
  {
    name: "mean over N years",
    condition: atLeast(meanOfYears("enterprise.mainRevenue", 3), yi(1)),
    reads: ["enterprise.mainRevenue"],
    met: [
      // 99,999,999.99 + 100,000,000.01 + 100,000,000.00 = 300,000,000.00 = 3 × 1亿.
      [
        "on the bound",
        firm({ mainRevenue: { 2021: "99999999.99", 2022: "100000000.01", 2023: "100000000" } }),
      ],
    ],
    unmet: [
      [
        "one fen below in all, a third of a fen in the mean",
        firm({ mainRevenue: { 2021: "99999999.98", 2022: "100000000.01", 2023: "100000000" } }),
      ],
    ],
    unknown: [NOTHING, ["a year missing", firm({ mainRevenue: { 2021: "900000000", 2023: "900000000" } })]],
  },
  {
    name: "sum over N years",
    condition: atLeast(sumOfYears("enterprise.cloudExpense", 2), "0.30"),
    reads: ["enterprise.cloudExpense"],
    // 0.10 + 0.20 is 0.30 in fen, and more than 0.3 in binary.
    met: [["on the bound", firm({ cloudExpense: { 2022: "0.10", 2023: "0.20" } })]],
    unmet: [
      ["one fen below", firm({ cloudExpense: { 2022: "0.10", 2023: "0.19" } })],
      ["an older year does not count", firm({ cloudExpense: { 2021: "9", 2022: "0", 2023: "0" } })],
    ],
    unknown: [NOTHING, ["a year missing", firm({ cloudExpense: { 2023: "0.30" } })]],
  },
  {
    name: "mean of yearly growth rates",
    condition: atLeast(meanGrowth("enterprise.mainRevenue", 2), "0.05"),
    reads: ["enterprise.mainRevenue"],
    met: [
      // 104 ÷ 100 is 4% up, 110.24 ÷ 104 is 6% up: 5% on average.
      ["on the bound", firm({ mainRevenue: { 2021: "100", 2022: "104", 2023: "110.24" } })],
      // 0% and 10%: 5% on average, though compound growth is below 4.9%.
      [
        "the mean of the rates, not compound growth",
        firm({ mainRevenue: { 2021: "100", 2022: "100", 2023: "110" } }),
      ],
    ],
    unmet: [
      ["one fen below", firm({ mainRevenue: { 2021: "100", 2022: "104", 2023: "110.23" } })],
      ["growth from nothing is none", firm({ mainRevenue: { 2021: "0", 2022: "104", 2023: "210" } })],
    ],
    unknown: [NOTHING, ["the base missing", firm({ mainRevenue: { 2022: "104", 2023: "110.24" } })]],
  },
  {
    name: "ratio of two measures",
    condition: atMost(
      ratio(lastYear("enterprise.totalLiabilities"), lastYear("enterprise.totalAssets")),
      "0.7",
    ),
    reads: ["enterprise.totalLiabilities", "enterprise.totalAssets"],
    met: [
      ["on the bound", firm({ totalLiabilities: { 2023: "7000000" }, totalAssets: { 2023: "10000000" } })],
      // 70% of 10,000,000.01 is 7,000,000.007.
      [
        "the last fen within it",
        firm({ totalLiabilities: { 2023: "7000000.00" }, totalAssets: { 2023: "10000000.01" } }),
      ],
    ],
    unmet: [
      [
        "one fen more",
        firm({ totalLiabilities: { 2023: "7000000.01" }, totalAssets: { 2023: "10000000.01" } }),
      ],
      ["over nothing", firm({ totalLiabilities: { 2023: "0" }, totalAssets: { 2023: "0" } })],
    ],
    unknown: [
      NOTHING,
      ["no numerator", firm({ totalAssets: { 2023: "10000000" } })],
      ["no denominator", firm({ totalLiabilities: { 2023: "7000000" } })],
    ],
  },
  {
    name: "ratio of sums, a ÷ (b + c)",
    condition: atLeast(
      ratio(
        lastYear("enterprise.rdExpense"),
        sum(lastYear("enterprise.mainRevenue"), lastYear("enterprise.otherRevenue")),
      ),
      "0.05",
    ),
    reads: ["enterprise.rdExpense", "enterprise.mainRevenue", "enterprise.otherRevenue"],
    met: [
      // 5% of 6,000,000.00 + 4,000,000.20 is 500,000.01 exactly.
      [
        "on the bound",
        firm({
          rdExpense: { 2023: "500000.01" },
          mainRevenue: { 2023: "6000000" },
          otherRevenue: { 2023: "4000000.20" },
        }),
      ],
    ],
    unmet: [
      [
        "one fen below",
        firm({
          rdExpense: { 2023: "500000.00" },
          mainRevenue: { 2023: "6000000" },
          otherRevenue: { 2023: "4000000.20" },
        }),
      ],
    ],
    unknown: [
      NOTHING,
      [
        "one part of the sum missing",
        firm({ rdExpense: { 2023: "500000" }, mainRevenue: { 2023: "6000000" } }),
      ],
    ],
  },
  {
    name: "full years since a date, counted to the end of last year",
    condition: atLeast(yearsSinceAtLastYearEnd("enterprise.inNicheMarketSince"), 3),
    reads: ["enterprise.inNicheMarketSince"],
    met: [
      ["three years to the day", firm({ inNicheMarketSince: "2020-12-31" })],
      ["whatever the day of filing", firm({ inNicheMarketSince: "2020-12-31" }), "2024-01-01"],
    ],
    unmet: [
      // Three years to the filing date, but two full years to 2023-12-31.
      ["one day later", firm({ inNicheMarketSince: "2021-01-01" })],
      ["in the same year still", firm({ inNicheMarketSince: "2021-01-01" }), "2024-12-31"],
    ],
    unknown: [NOTHING],
  },
  {
    name: "full years since a date, counted to the day of filing",
    condition: atLeast(yearsSince("enterprise.founded"), 2),
    reads: ["enterprise.founded"],
    met: [
      ["two years to the day", firm({ founded: "2022-09-01" })],
      // From 29 February the anniversary of a common year is 1 March.
      ["from 29 February, on 1 March", firm({ founded: "2024-02-29" }), "2026-03-01"],
      ["from 29 February to 29 February", firm({ founded: "2020-02-29" }), "2024-02-29"],
    ],
    unmet: [
      ["one day later", firm({ founded: "2022-09-02" })],
      ["from 29 February, on 28 February", firm({ founded: "2024-02-29" }), "2026-02-28"],
      ["founded in the future", firm({ founded: "2025-01-01" })],
    ],
    unknown: [NOTHING],
  },
  {
    name: "count of records that pass a filter, ever",
    condition: atLeast(
      count("enterprise.intellectualProperty", { where: { class: "I", relatedToMainProduct: true } }),
      2,
    ),
    reads: ["enterprise.intellectualProperty"],
    met: [
      [
        "on the bound",
        firm({
          intellectualProperty: [
            { kind: "invention-patent", class: "I", relatedToMainProduct: true, granted: "1999-01-01" },
            { kind: "other", class: "I", relatedToMainProduct: true },
          ],
        }),
      ],
    ],
    unmet: [
      [
        "one of them not related",
        firm({
          intellectualProperty: [
            { kind: "invention-patent", class: "I", relatedToMainProduct: true },
            { kind: "invention-patent", class: "I", relatedToMainProduct: false },
            { kind: "utility-model", class: "II", relatedToMainProduct: true },
          ],
        }),
      ],
      ["a list that is given is complete", firm({ intellectualProperty: [] })],
    ],
    unknown: [
      NOTHING,
      [
        "one of them may be related",
        firm({
          intellectualProperty: [
            { kind: "invention-patent", class: "I", relatedToMainProduct: true },
            { kind: "invention-patent", class: "I" },
          ],
        }),
      ],
    ],
  },
  {
    name: "sum over records that pass a filter, in a window of N years and the current one",
    condition: atLeast(
      sumOver("enterprise.equityRounds", "paidIn", {
        where: { byQualifiedInstitution: true },
        within: recentYears(2),
      }),
      wan(600),
    ),
    reads: ["enterprise.equityRounds"],
    met: [
      [
        "on the bound, from 1 January two years ago to the day itself",
        funded(
          { date: "2022-01-01", paidIn: "3000000.01", byQualifiedInstitution: true },
          { date: "2024-09-01", paidIn: "2999999.99", byQualifiedInstitution: true },
        ),
      ],
    ],
    unmet: [
      [
        "one fen below",
        funded(
          { date: "2022-01-01", paidIn: "3000000.00", byQualifiedInstitution: true },
          { date: "2024-09-01", paidIn: "2999999.99", byQualifiedInstitution: true },
        ),
      ],
      [
        "the day before the window, the day after it, and another investor",
        funded(
          { date: "2021-12-31", paidIn: "6000000", byQualifiedInstitution: true },
          { date: "2024-09-02", paidIn: "6000000", byQualifiedInstitution: true },
          { date: "2024-08-31", paidIn: "6000000", byQualifiedInstitution: false },
        ),
      ],
    ],
    unknown: [
      NOTHING,
      ["when it was paid in", funded({ paidIn: "6000000", byQualifiedInstitution: true })],
      ["who paid it in", funded({ date: "2024-01-01", paidIn: "6000000" })],
    ],
  },
  {
    name: "count of records in N months that include the current one",
    condition: atMost(count("enterprise.penalties", { within: recentMonths(6) }), 1),
    reads: ["enterprise.penalties"],
    met: [
      [
        "on the bound: 1 April is in, 31 March is out",
        penalised({ authority: "tax", date: "2024-04-01" }, { authority: "tax", date: "2024-03-31" }),
      ],
    ],
    unmet: [
      [
        "two: 1 April and the day itself",
        penalised({ authority: "tax", date: "2024-04-01" }, { authority: "tax", date: "2024-09-01" }),
      ],
    ],
    unknown: [
      NOTHING,
      [
        "the second without a date",
        penalised({ authority: "tax", date: "2024-04-01" }, { authority: "other" }),
      ],
    ],
  },
  {
    name: "maximum over records",
    condition: atMost(greatest("enterprise.penalties", "amount"), wan(10)),
    reads: ["enterprise.penalties"],
    met: [
      [
        "on the bound, each by itself",
        penalised(
          { authority: "tax", amount: "100000.00" },
          { authority: "environment", amount: "99999.99" },
        ),
      ],
      ["none: zero", penalised()],
    ],
    unmet: [["one fen more", penalised({ authority: "tax", amount: "100000.01" })]],
    unknown: [
      NOTHING,
      ["an amount missing", penalised({ authority: "tax", amount: "1" }, { authority: "tax" })],
    ],
  },
  {
    name: "count of distinct kinds covered",
    condition: atLeast(distinct("project.smartScenes", "link", { where: { isTypical: true } }), 2),
    reads: ["project.smartScenes"],
    met: [
      [
        "on the bound",
        scenes(
          { name: "a", link: "design", isTypical: true },
          { name: "b", link: "design", isTypical: true },
          { name: "c", link: "storage", isTypical: true },
        ),
      ],
    ],
    unmet: [
      [
        "the same link twice, another that is not typical",
        scenes(
          { name: "a", link: "design", isTypical: true },
          { name: "b", link: "design", isTypical: true },
          { name: "c", link: "storage", isTypical: false },
        ),
      ],
    ],
    unknown: [
      NOTHING,
      [
        "a scene whose link is not known",
        scenes({ name: "a", link: "design", isTypical: true }, { name: "b", isTypical: true }),
      ],
      [
        "a scene that may be typical",
        scenes({ name: "a", link: "design", isTypical: true }, { name: "b", link: "storage" }),
      ],
    ],
  },
  {
    name: "first crossing of a bound in a series, exceeding it (首次突破)",
    condition: firstExceeds("enterprise.revenue", yi(20)),
    reads: ["enterprise.revenue"],
    met: [
      [
        "one fen more, for the first time",
        firm({ revenue: { 2021: "1", 2022: "2000000000", 2023: "2000000000.01" } }),
      ],
      ["the year before is enough", firm({ revenue: { 2022: "0", 2023: "2000000000.01" } })],
    ],
    unmet: [
      ["exactly the bound", firm({ revenue: { 2022: "1", 2023: "2000000000" } })],
      ["not for the first time", firm({ revenue: { 2021: "2000000000.01", 2022: "1", 2023: "3000000000" } })],
      ["already crossed, last year unknown", firm({ revenue: { 2021: "2000000000.01", 2022: "1" } })],
      ["not crossed, years before unknown", firm({ revenue: { 2023: "1" } })],
    ],
    unknown: [
      NOTHING,
      ["the year before missing", firm({ revenue: { 2021: "1", 2023: "2000000000.01" } })],
      ["only last year given", firm({ revenue: { 2023: "2000000000.01" } })],
      ["last year missing", firm({ revenue: { 2021: "1", 2022: "1" } })],
      ["a gap further back", firm({ revenue: { 2019: "1", 2021: "1", 2022: "1", 2023: "2000000000.01" } })],
    ],
  },
  {
    name: "first crossing of a bound in a series, reaching it (首次达到)",
    condition: firstReaches("enterprise.onlineRetailSales", yi(50)),
    reads: ["enterprise.onlineRetailSales"],
    met: [["exactly the bound", firm({ onlineRetailSales: { 2022: "4999999999.99", 2023: "5000000000" } })]],
    unmet: [
      ["one fen below", firm({ onlineRetailSales: { 2022: "1", 2023: "4999999999.99" } })],
      ["reached the year before", firm({ onlineRetailSales: { 2022: "5000000000", 2023: "5000000000" } })],
    ],
    unknown: [NOTHING],
  },
  {
    name: "mean per year, or total since founding",
    condition: any(
      atLeast(per(3, count("designCentre.intellectualProperty", { within: completeYears(3) })), 15),
      atLeast(count("designCentre.intellectualProperty"), 100),
    ),
    reads: ["designCentre.intellectualProperty"],
    met: [
      // 15 a year over 2021, 2022 and 2023 is 45.
      ["45 in three years", designs(...patents(1, "2021-01-01"), ...patents(44, "2023-12-31"))],
      ["100 in all", designs(...patents(100, "2010-01-01"))],
    ],
    unmet: [
      ["44 in three years", designs(...patents(44, "2023-12-31"))],
      [
        "the current year and older ones do not count for the mean",
        designs(...patents(44, "2022-05-05"), ...patents(10, "2024-01-01"), ...patents(45, "2020-12-31")),
      ],
    ],
    unknown: [NOTHING, ["one without a date", designs(...patents(44, "2022-05-05"), { kind: "patent" })]],
  },
];

export const CONDITIONS: readonly Form[] = [
  {
    name: "ordered level at least (省级以上)",
    condition: some("enterprise.rdInstitutions", { where: { level: { atLeast: "provincial" } } }),
    reads: ["enterprise.rdInstitutions"],
    met: [
      ["on the level", firm({ rdInstitutions: [{ level: "provincial" }] })],
      ["above it", firm({ rdInstitutions: [{ level: "municipal" }, { level: "national" }] })],
    ],
    unmet: [
      ["one level below", firm({ rdInstitutions: [{ level: "municipal" }, { level: "county" }] })],
      ["recognised tomorrow", firm({ rdInstitutions: [{ level: "national", recognised: "2024-09-02" }] })],
    ],
    unknown: [NOTHING],
  },
  {
    name: "ordered choice at least a level",
    condition: levelAtLeast("enterprise.size", "medium"),
    reads: ["enterprise.size"],
    met: [
      ["on the level", firm({ size: "medium" })],
      ["above", firm({ size: "large" })],
    ],
    unmet: [
      ["one below", firm({ size: "small" })],
      ["two below", firm({ size: "micro" })],
    ],
    unknown: [NOTHING],
  },
  {
    name: "ordered choice at most a level",
    condition: levelAtMost("enterprise.size", "medium"),
    reads: ["enterprise.size"],
    met: [
      ["on the level", firm({ size: "medium" })],
      ["below", firm({ size: "micro" })],
    ],
    unmet: [["one above", firm({ size: "large" })]],
    unknown: [NOTHING],
  },
  {
    name: "maturity level at least",
    condition: atLeast(value("project.smartMaturity"), 2),
    reads: ["project.smartMaturity"],
    met: [["on the level", project({ smartMaturity: 2 })]],
    unmet: [["one below", project({ smartMaturity: 1 })]],
    unknown: [NOTHING],
  },
  {
    name: "rank at most",
    condition: atMost(value("product.nationalMarketRank"), 3),
    reads: ["product.nationalMarketRank"],
    met: [
      ["third", product({ nationalMarketRank: 3 })],
      ["first", product({ nationalMarketRank: 1 })],
    ],
    unmet: [["fourth", product({ nationalMarketRank: 4 })]],
    unknown: [NOTHING],
  },
  {
    name: "rank of an award's record at most",
    condition: some("enterprise.awards", {
      where: { kind: "science-and-technology", level: "national", rank: { atMost: 3 } },
    }),
    reads: ["enterprise.awards"],
    met: [["third", firm({ awards: [{ kind: "science-and-technology", level: "national", rank: 3 }] })]],
    unmet: [
      ["fourth", firm({ awards: [{ kind: "science-and-technology", level: "national", rank: 4 }] })],
      ["of another kind", firm({ awards: [{ kind: "maker-in-china", level: "national", rank: 1 }] })],
      ["first of a province", firm({ awards: [{ kind: "science-and-technology", level: "provincial" }] })],
    ],
    unknown: [
      NOTHING,
      ["rank missing", firm({ awards: [{ kind: "science-and-technology", level: "national" }] })],
    ],
  },
  {
    name: "one of an enumeration",
    condition: oneOf("enterprise.taxCreditGrade", "A", "B"),
    reads: ["enterprise.taxCreditGrade"],
    met: [
      ["the first", firm({ taxCreditGrade: "A" })],
      ["the second", firm({ taxCreditGrade: "B" })],
    ],
    unmet: [["another", firm({ taxCreditGrade: "M" })]],
    unknown: [NOTHING],
  },
  {
    name: "none of an enumeration",
    condition: noneOf("product.industrialPolicyClass", "restricted", "eliminated"),
    reads: ["product.industrialPolicyClass"],
    met: [["another", product({ industrialPolicyClass: "permitted" })]],
    unmet: [["the second", product({ industrialPolicyClass: "eliminated" })]],
    unknown: [NOTHING],
  },
  {
    name: "region equals, by the code of the division or of a place in it",
    condition: withinDivision("enterprise.registeredIn", "420700"),
    reads: ["enterprise.registeredIn"],
    met: [
      ["the city", firm({ registeredIn: "420700" })],
      ["a district of it", firm({ registeredIn: "420704" })],
    ],
    unmet: [
      ["the next city", firm({ registeredIn: "420800" })],
      ["another province", firm({ registeredIn: "340700" })],
    ],
    unknown: [
      NOTHING,
      ["a place given as the province says nothing of the city", firm({ registeredIn: "420000" })],
    ],
  },
  {
    name: "region equals, a whole province",
    condition: withinDivision("enterprise.registeredIn", "420000"),
    reads: ["enterprise.registeredIn"],
    met: [
      ["the province", firm({ registeredIn: "420000" })],
      ["a city whose code has a zero in its middle", firm({ registeredIn: "421000" })],
    ],
    unmet: [["another province", firm({ registeredIn: "410000" })]],
    unknown: [NOTHING],
  },
  {
    name: "holds a title of a kind and level that is valid on the date",
    condition: some("enterprise.titles", {
      where: { kind: "srdi-sme", level: { atLeast: "provincial" } },
      valid: true,
    }),
    reads: ["enterprise.titles"],
    met: [
      [
        "on the last day",
        titled({ kind: "srdi-sme", level: "provincial", granted: "2021-01-01", validUntil: "2024-09-01" }),
      ],
      [
        "from the first day",
        titled({ kind: "srdi-sme", level: "provincial", granted: "2024-09-01", validUntil: "2027-08-31" }),
      ],
      ["without end", titled({ kind: "srdi-sme", level: "national", validUntil: null })],
    ],
    unmet: [
      ["lapsed the day before", titled({ kind: "srdi-sme", level: "provincial", validUntil: "2024-08-31" })],
      [
        "granted the day after",
        titled({ kind: "srdi-sme", level: "provincial", granted: "2024-09-02", validUntil: null }),
      ],
      ["a level below", titled({ kind: "srdi-sme", level: "municipal", validUntil: null })],
      ["another title", titled({ kind: "innovative-sme", level: "provincial", validUntil: null })],
    ],
    unknown: [
      NOTHING,
      ["until when", titled({ kind: "srdi-sme", level: "provincial" })],
      ["of which level", titled({ kind: "srdi-sme", validUntil: null })],
    ],
  },
  {
    name: "held a title before a year",
    condition: some("enterprise.titles", { where: { kind: "little-giant" }, within: beforeYear(2020) }),
    reads: ["enterprise.titles"],
    met: [["on the last day of the year before", titled({ kind: "little-giant", granted: "2019-12-31" })]],
    unmet: [["on 1 January", titled({ kind: "little-giant", granted: "2020-01-01" })]],
    unknown: [NOTHING, ["since when", titled({ kind: "little-giant" })]],
  },
  {
    name: "never held a title",
    condition: none("enterprise.titles", { where: { kind: "cloud-benchmark", level: "provincial" } }),
    reads: ["enterprise.titles"],
    met: [
      ["no titles at all", titled()],
      ["of another level", titled({ kind: "cloud-benchmark", level: "municipal" })],
    ],
    unmet: [
      ["lapsed long ago", titled({ kind: "cloud-benchmark", level: "provincial", validUntil: "2001-01-01" })],
    ],
    unknown: [NOTHING, ["of which level", titled({ kind: "cloud-benchmark" })]],
  },
  {
    name: "not inside the term of its title",
    condition: none("project.demonstrations", { where: { kind: "big-data" }, valid: true }),
    reads: ["project.demonstrations"],
    met: [
      [
        "the term ended the day before",
        project({
          demonstrations: [{ kind: "big-data", listed: "2022-08-31", validUntil: "2024-08-31" }],
        }),
      ],
    ],
    unmet: [
      [
        "the last day of the term",
        project({
          demonstrations: [{ kind: "big-data", listed: "2022-09-01", validUntil: "2024-09-01" }],
        }),
      ],
    ],
    unknown: [NOTHING, ["term not known", project({ demonstrations: [{ kind: "big-data" }] })]],
  },
  {
    name: "no record in a window, save a kind and an amount up to a bound",
    condition: none("enterprise.penalties", {
      where: { authority: ["environment", "tax"] },
      except: [
        { measure: ["warning", "public-criticism"] },
        { measure: "fine", amount: { atMost: wan(10) } },
      ],
      within: recentMonths(6),
    }),
    reads: ["enterprise.penalties"],
    met: [
      ["none at all", penalised()],
      [
        "a fine on the bound and a warning",
        penalised(
          { authority: "tax", measure: "fine", amount: "100000.00", date: "2024-05-01" },
          { authority: "environment", measure: "warning", date: "2024-05-01" },
        ),
      ],
      [
        "a heavier one the day before the window, and of another field",
        penalised(
          { authority: "tax", measure: "fine", amount: "900000", date: "2024-03-31" },
          { authority: "other", measure: "fine", amount: "900000", date: "2024-05-01" },
        ),
      ],
    ],
    unmet: [
      [
        "one fen more",
        penalised({ authority: "tax", measure: "fine", amount: "100000.01", date: "2024-04-01" }),
      ],
      [
        "small, but not a fine",
        penalised({
          authority: "tax",
          measure: "confiscation-of-illegal-gains",
          amount: "1",
          date: "2024-09-01",
        }),
      ],
    ],
    unknown: [
      NOTHING,
      ["of what amount", penalised({ authority: "tax", measure: "fine", date: "2024-05-01" })],
      ["of what kind", penalised({ authority: "tax", amount: "1", date: "2024-05-01" })],
      ["of what date", penalised({ authority: "tax", measure: "fine", amount: "100000.01" })],
    ],
  },
  {
    name: "every one of the last N years satisfies a condition over that year's figures, with an inner or",
    condition: everyYear(
      2,
      any(
        atLeast(ratio(lastYear("enterprise.rdExpense"), lastYear("enterprise.revenue")), "0.03"),
        moreThan(lastYear("enterprise.rdExpense"), yearBefore("enterprise.rdExpense")),
      ),
    ),
    reads: ["enterprise.rdExpense", "enterprise.revenue"],
    met: [
      // 2023: 3 of 100 is 3%. 2022: 2 of 100 is less, but 2.00 is more than 1.99 in 2021.
      [
        "one way in one year, the other in the other",
        firm({
          rdExpense: { 2021: "1.99", 2022: "2", 2023: "3" },
          revenue: { 2022: "100", 2023: "100" },
        }),
      ],
    ],
    unmet: [
      [
        "neither way in 2022",
        firm({
          rdExpense: { 2021: "2", 2022: "2", 2023: "3" },
          revenue: { 2022: "100", 2023: "100" },
        }),
      ],
    ],
    unknown: [
      NOTHING,
      [
        "2022 hangs on 2021",
        firm({ rdExpense: { 2022: "2", 2023: "3" }, revenue: { 2022: "100", 2023: "100" } }),
      ],
    ],
  },
  {
    name: "bound that depends on a fact",
    condition: atLeast(
      yearsSinceAtLastYearEnd("enterprise.inNicheMarketSince"),
      ifThen(is("product.isNewProduct"), 3, 5),
    ),
    reads: ["enterprise.inNicheMarketSince", "product.isNewProduct"],
    met: [
      [
        "new, three years",
        { enterprise: { inNicheMarketSince: "2020-12-31" }, product: { isNewProduct: true } },
      ],
      [
        "not new, five years",
        { enterprise: { inNicheMarketSince: "2018-12-31" }, product: { isNewProduct: false } },
      ],
      ["five years, new or not", firm({ inNicheMarketSince: "2018-12-31" })],
    ],
    unmet: [
      [
        "new, one day less than three",
        { enterprise: { inNicheMarketSince: "2021-01-01" }, product: { isNewProduct: true } },
      ],
      [
        "not new, one day less than five",
        { enterprise: { inNicheMarketSince: "2019-01-01" }, product: { isNewProduct: false } },
      ],
      ["two years, new or not", firm({ inNicheMarketSince: "2021-01-01" })],
    ],
    unknown: [
      NOTHING,
      ["four years, new or not", firm({ inNicheMarketSince: "2019-12-31" })],
      ["new, since when", product({ isNewProduct: true })],
    ],
  },
  {
    name: "if A then B: a permit that covers the hazardous resource",
    condition: when(
      is("product.usesHazardousWaste"),
      some("enterprise.licences", {
        where: {
          kind: "hazardous-waste-operation",
          issuerLevel: { atLeast: "provincial" },
          coversResourceUse: true,
        },
        valid: true,
      }),
    ),
    reads: ["product.usesHazardousWaste", "enterprise.licences"],
    met: [
      ["not hazardous", product({ usesHazardousWaste: false })],
      [
        "hazardous, with a permit that covers it",
        {
          product: { usesHazardousWaste: true },
          enterprise: {
            licences: [
              {
                kind: "hazardous-waste-operation",
                issuerLevel: "provincial",
                coversResourceUse: true,
                validUntil: "2024-09-01",
              },
            ],
          },
        },
      ],
    ],
    unmet: [
      [
        "hazardous, the permit of a city",
        {
          product: { usesHazardousWaste: true },
          enterprise: {
            licences: [
              {
                kind: "hazardous-waste-operation",
                issuerLevel: "municipal",
                coversResourceUse: true,
                validUntil: null,
              },
            ],
          },
        },
      ],
      ["hazardous, no permit", { product: { usesHazardousWaste: true }, enterprise: { licences: [] } }],
    ],
    unknown: [
      NOTHING,
      ["hazardous, licences not known", product({ usesHazardousWaste: true })],
      ["no permit, hazardous not known", firm({ licences: [] })],
    ],
  },
  {
    name: "a licence for each kind of business carried on",
    condition: all(
      when(
        includes("enterprise.recyclingBusinesses", "hazardous-waste"),
        some("enterprise.licences", { where: { kind: "hazardous-waste-operation" }, valid: true }),
      ),
      when(
        includes("enterprise.recyclingBusinesses", "end-of-life-vehicles", "other-renewables"),
        some("enterprise.licences", { where: { kind: "renewable-resource-filing" }, valid: true }),
      ),
    ),
    reads: ["enterprise.recyclingBusinesses", "enterprise.licences"],
    met: [
      [
        "both kinds, both licences",
        firm({
          recyclingBusinesses: ["hazardous-waste", "other-renewables"],
          licences: [
            { kind: "hazardous-waste-operation", validUntil: null },
            { kind: "renewable-resource-filing", validUntil: null },
          ],
        }),
      ],
      ["no such business", firm({ recyclingBusinesses: [] })],
    ],
    unmet: [
      [
        "both kinds, one licence",
        firm({
          recyclingBusinesses: ["hazardous-waste", "other-renewables"],
          licences: [{ kind: "hazardous-waste-operation", validUntil: null }],
        }),
      ],
    ],
    unknown: [NOTHING, ["licences not known", firm({ recyclingBusinesses: ["end-of-life-vehicles"] })]],
  },
  {
    name: "numeric alternatives: a score, or a fast track",
    condition: any(
      atLeast(value("enterprise.srdiSelfScore"), 60),
      some("enterprise.awards", {
        where: { kind: "maker-in-china", level: "national", rank: { atMost: 50 } },
        within: recentYears(3),
      }),
    ),
    reads: ["enterprise.srdiSelfScore", "enterprise.awards"],
    met: [
      ["the score, on the bound", firm({ srdiSelfScore: 60 })],
      [
        "the contest, in the first day of the window",
        firm({
          srdiSelfScore: 0,
          awards: [{ kind: "maker-in-china", level: "national", rank: 50, date: "2021-01-01" }],
        }),
      ],
    ],
    unmet: [
      [
        "59.99 points, and the contest a day too early",
        firm({
          srdiSelfScore: "59.99",
          awards: [{ kind: "maker-in-china", level: "national", rank: 50, date: "2020-12-31" }],
        }),
      ],
    ],
    unknown: [
      NOTHING,
      ["too few points, awards not known", firm({ srdiSelfScore: "59.99" })],
      ["no award, points not known", firm({ awards: [] })],
    ],
  },
  {
    name: "at least n of m, nested",
    condition: atLeastOf(
      2,
      atLeast(lastYear("base.traineeVisits"), 300),
      all(atLeast(lastYear("base.informationEvents"), 10), attested("base.hasOpenInformationSystem")),
      any(atLeast(lastYear("base.technologyMatchEvents"), 6), attested("base.canTransferTechnology")),
    ),
    reads: [
      "base.traineeVisits",
      "base.informationEvents",
      "base.hasOpenInformationSystem",
      "base.technologyMatchEvents",
      "base.canTransferTechnology",
    ],
    met: [
      [
        "two, the third not known",
        { base: { traineeVisits: { 2023: 300 }, technologyMatchEvents: { 2023: 6 } } },
      ],
      [
        "two by what is attested",
        {
          base: {
            informationEvents: { 2023: 10 },
            hasOpenInformationSystem: true,
            canTransferTechnology: true,
          },
        },
      ],
    ],
    unmet: [
      [
        "one, and the others one short",
        {
          base: {
            traineeVisits: { 2023: 299 },
            informationEvents: { 2023: 9 },
            technologyMatchEvents: { 2023: 6 },
          },
        },
      ],
    ],
    unknown: [NOTHING, ["one, the others not known", { base: { traineeVisits: { 2023: 300 } } }]],
  },
  {
    name: "minimum total and minimum per group of a score",
    condition: all(
      atLeast(
        sum(
          value("enterprise.innovativeScoreInnovation"),
          value("enterprise.innovativeScoreGrowth"),
          value("enterprise.innovativeScoreSpecialisation"),
        ),
        60,
      ),
      atLeast(value("enterprise.innovativeScoreInnovation"), 20),
      atLeast(value("enterprise.innovativeScoreGrowth"), 15),
      atLeast(value("enterprise.innovativeScoreSpecialisation"), 15),
    ),
    reads: [
      "enterprise.innovativeScoreInnovation",
      "enterprise.innovativeScoreGrowth",
      "enterprise.innovativeScoreSpecialisation",
    ],
    met: [
      // 24.99 + 20.01 + 15 = 60.00.
      [
        "the total and one group on the bound",
        firm({
          innovativeScoreInnovation: "24.99",
          innovativeScoreGrowth: "20.01",
          innovativeScoreSpecialisation: 15,
        }),
      ],
    ],
    unmet: [
      [
        "total one hundredth short",
        firm({
          innovativeScoreInnovation: "24.99",
          innovativeScoreGrowth: 20,
          innovativeScoreSpecialisation: 15,
        }),
      ],
      [
        "a group one hundredth short",
        firm({
          innovativeScoreInnovation: 40,
          innovativeScoreGrowth: 30,
          innovativeScoreSpecialisation: "14.99",
        }),
      ],
      ["one group decides, whatever the others", firm({ innovativeScoreGrowth: "14.99" })],
    ],
    unknown: [
      NOTHING,
      ["a group missing", firm({ innovativeScoreInnovation: 40, innovativeScoreGrowth: 30 })],
    ],
  },
  {
    name: "attested, with the outside standard named",
    condition: attested("product.usesCatalogueResource", "《资源综合利用企业所得税优惠目录》"),
    reads: ["product.usesCatalogueResource"],
    met: [["affirmed", product({ usesCatalogueResource: true })]],
    unmet: [["denied", product({ usesCatalogueResource: false })]],
    unknown: [["never assumed", {}]],
  },
  {
    name: "a fact against another fact: the share that a catalogue lays down",
    condition: atLeast(value("product.catalogueResourceShare"), value("product.catalogueResourceMinimum")),
    reads: ["product.catalogueResourceShare", "product.catalogueResourceMinimum"],
    met: [["the same", product({ catalogueResourceShare: "0.7", catalogueResourceMinimum: "0.70" })]],
    unmet: [
      ["a unit below", product({ catalogueResourceShare: "0.69999999", catalogueResourceMinimum: "0.7" })],
    ],
    unknown: [NOTHING, ["the minimum missing", product({ catalogueResourceShare: "1" })]],
  },
  {
    name: "on a ministry's list for the year",
    condition: some("enterprise.listings", {
      where: { list: "advanced-manufacturing-super-deduction", year: { yearsBack: 0 } },
    }),
    reads: ["enterprise.listings"],
    met: [
      [
        "this year's list",
        firm({ listings: [{ list: "advanced-manufacturing-super-deduction", year: 2024 }] }),
      ],
      [
        "whatever the day of the year",
        firm({ listings: [{ list: "advanced-manufacturing-super-deduction", year: 2024 }] }),
        "2024-01-01",
      ],
    ],
    unmet: [
      [
        "last year's list",
        firm({ listings: [{ list: "advanced-manufacturing-super-deduction", year: 2023 }] }),
      ],
      ["another list", firm({ listings: [{ list: "relending-candidates", year: 2024 }] })],
    ],
    unknown: [
      NOTHING,
      ["of which year", firm({ listings: [{ list: "advanced-manufacturing-super-deduction" }] })],
    ],
  },
  {
    name: "relation to another policy: its title and its payment",
    condition: all(
      none("enterprise.titles", { where: { kind: "digital-navigator" } }),
      isNot("project.isFundedByProvincialManufacturingFund"),
    ),
    reads: ["enterprise.titles", "project.isFundedByProvincialManufacturingFund"],
    met: [
      ["neither", { enterprise: { titles: [] }, project: { isFundedByProvincialManufacturingFund: false } }],
    ],
    unmet: [
      ["paid already", project({ isFundedByProvincialManufacturingFund: true })],
      ["titled already", titled({ kind: "digital-navigator" })],
    ],
    unknown: [NOTHING, ["payment not known", titled()]],
  },
  {
    name: "not stated: unknown whatever is known",
    condition: notStated(),
    reads: [],
    met: [],
    unmet: [],
    unknown: [NOTHING, ["much known", firm({ size: "large", revenue: { 2023: "1" } })]],
  },
];
