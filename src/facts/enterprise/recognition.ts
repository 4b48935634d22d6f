import { amount, choice, date, flag, rank, records, score, setOf, year } from "../define.js";
import { adminLevel } from "../levels.js";

/** What others have recognised: titles, lists, awards, equity, intellectual property, scores. */
export const recognition = {
  titles: records(
    "称号与认定",
    "titles held",
    {
      kind: choice("称号", "title", {
        "technology-sme": { zh: "科技型中小企业", en: "technology SME" },
        gazelle: { zh: "瞪羚企业", en: "gazelle enterprise" },
        "high-tech-enterprise": { zh: "高新技术企业", en: "high-tech enterprise" },
        "innovative-sme": { zh: "创新型中小企业", en: "innovative SME" },
        "srdi-sme": { zh: "专精特新中小企业", en: "SRDI SME" },
        "little-giant": { zh: "专精特新“小巨人”企业", en: "Little Giant" },
        "single-champion-enterprise": {
          zh: "制造业单项冠军企业",
          en: "manufacturing single-champion enterprise",
        },
        "world-class-leader-demonstration": {
          zh: "创建世界一流专业领军示范企业",
          en: "demonstration enterprise on the way to a world-class specialised leader",
        },
        "single-champion-product": { zh: "制造业单项冠军产品", en: "manufacturing single-champion product" },
        "technological-innovation-demonstration": {
          zh: "技术创新示范企业",
          en: "technological-innovation demonstration enterprise",
        },
        "ip-advantage": { zh: "知识产权优势企业", en: "IP advantage enterprise" },
        "ip-demonstration": { zh: "知识产权示范企业", en: "IP demonstration enterprise" },
        "smart-manufacturing-demonstration": { zh: "智能制造试点示范企业", en: "smart-manufacturing pilot" },
        "service-oriented-manufacturing-demonstration": {
          zh: "服务型制造示范",
          en: "service-oriented manufacturing demonstration",
        },
        "two-integration-demonstration": {
          zh: "信息化和工业化融合示范企业",
          en: "informatisation–industrialisation integration demonstration enterprise",
        },
        "two-integration-system-3a": {
          zh: "两化融合管理体系贯标 AAA 级认定",
          en: "AAA certification of the integration management system",
        },
        "two-integration-system": {
          zh: "两化融合管理体系贯标（不分等级）",
          en: "certification of the integration management system, of any grade",
        },
        "it-manufacturing-integration-demonstration": {
          zh: "新一代信息技术与制造业融合发展试点示范",
          en: "pilot of new-generation IT integrated with manufacturing",
        },
        "industrial-internet-demonstration": {
          zh: "工业互联网试点示范",
          en: "industrial-internet pilot",
        },
        "green-factory": { zh: "绿色工厂", en: "green factory" },
        "green-supply-chain": { zh: "绿色供应链管理企业", en: "green supply-chain enterprise" },
        "green-design-product": { zh: "绿色设计产品", en: "green design product" },
        "industrial-design-centre": { zh: "企业工业设计中心", en: "corporate industrial design centre" },
        "industrial-design-enterprise": { zh: "工业设计企业", en: "industrial design enterprise" },
        "digital-economy-demonstration": {
          zh: "数字经济试点示范（项目、标杆、优秀案例）",
          en: "digital-economy pilot (project, benchmark, case)",
        },
        "sme-service-platform": {
          zh: "中小企业公共服务示范平台",
          en: "SME public-service demonstration platform",
        },
        "manufacturing-innovation-centre": { zh: "制造业创新中心", en: "manufacturing innovation centre" },
        "advanced-manufacturing-cluster": { zh: "先进制造业产业集群", en: "advanced-manufacturing cluster" },
        "sme-cluster": { zh: "中小企业特色产业集群", en: "SME specialty cluster" },
        "key-growth-cluster": { zh: "重点成长型产业集群", en: "key growth cluster" },
        "information-consumption-demonstration": {
          zh: "新型信息消费示范项目",
          en: "new information-consumption demonstration project",
        },
        "industrial-app-solution": {
          zh: "工业互联网 APP 优秀解决方案",
          en: "outstanding industrial-internet app solution",
        },
        "industrial-software-product": {
          zh: "工业软件优秀产品",
          en: "outstanding industrial software product",
        },
        "industrial-app-contest-prize": {
          zh: "全国工业 APP 和信息消费大赛获奖项目",
          en: "prize of the national industrial-app and information-consumption contest",
        },
        "new-data-centre-case": { zh: "国家新型数据中心典型案例", en: "national new-type data-centre case" },
        "green-data-centre": { zh: "国家绿色数据中心", en: "national green data centre" },
        "industrial-data-security-case": {
          zh: "工业领域数据安全试点典型案例",
          en: "industrial data-security pilot case",
        },
        "blockchain-application-case": { zh: "区块链典型应用案例", en: "blockchain application case" },
        "big-data-demonstration": { zh: "大数据产业示范项目", en: "big-data industry demonstration project" },
        "network-security-demonstration": {
          zh: "网络安全技术应用试点示范",
          en: "network-security application pilot",
        },
        "digital-navigator": { zh: "“数字领航”企业", en: "Digital Navigator enterprise (数字领航)" },
        "industrial-internet-platform": { zh: "工业互联网平台", en: "industrial-internet platform" },
        "cross-industry-platform": {
          zh: "跨行业跨领域（双跨）工业互联网平台",
          en: "cross-industry industrial-internet platform (双跨)",
        },
        "5g-factory": { zh: "5G 全连接工厂", en: "fully 5G-connected factory" },
        "cloud-benchmark": { zh: "上云标杆企业", en: "cloud benchmark enterprise" },
        "data-management-maturity": {
          zh: "数据管理能力成熟度（DCMM）贯标",
          en: "data-management capability maturity (DCMM) certification",
        },
        "smart-factory-task": {
          zh: "智能制造示范工厂揭榜任务承担单位",
          en: "holder of a smart demonstration-factory task (揭榜任务)",
        },
        "smart-solution-task": {
          zh: "智能制造系统解决方案揭榜任务",
          en: "task for a smart-manufacturing system solution (揭榜挂帅)",
        },
        "producer-responsibility-pilot": {
          zh: "汽车产品生产者责任延伸试点企业",
          en: "pilot of extended producer responsibility for vehicles",
        },
      }),
      level: adminLevel("级别", "level"),
      granted: date("认定日期", "granted on"),
      validUntil: date("有效期至", "valid until", {
        zh: "无期限填 null",
        en: "`null` where there is no end",
      }),
    },
    { needs: ["kind"], date: "granted", until: "validUntil" },
  ),
  listings: records(
    "列入名单",
    "ministry and province lists for a year",
    {
      list: choice("名单", "list", {
        "advanced-manufacturing-super-deduction": {
          zh: "先进制造业企业增值税加计抵减名单",
          en: "VAT super-deduction list of advanced manufacturers",
        },
        "industrial-mother-machine-super-deduction": {
          zh: "工业母机企业增值税加计抵减清单",
          en: "VAT super-deduction list of mother-machine enterprises",
        },
        "relending-candidates": { zh: "再贷款备选企业名单、项目清单", en: "candidate list for relending" },
        "ip-pledge-financing-white-list": {
          zh: "知识产权质押融资授信企业白名单",
          en: "white list for financing on pledged IP",
        },
        "national-digital-ranking": { zh: "数字经济全国榜单", en: "national ranking of the digital economy" },
      }),
      year: year("名单年度", "year of the list"),
    },
    { needs: ["list"] },
  ),
  awards: records(
    "奖励与赛事",
    "awards and contests",
    {
      kind: choice("类别", "kind", {
        "science-and-technology": { zh: "科技奖励", en: "science and technology award" },
        "maker-in-china": {
          zh: "“创客中国”中小企业创新创业大赛企业组",
          en: "Maker in China SME contest, enterprise group",
        },
      }),
      level: adminLevel("级别", "level"),
      rank: rank("在获奖单位中的排名（赛事为名次）", "rank among the winning units (contest: placing)"),
      date: date("获得日期", "date"),
    },
    { needs: ["kind"], date: "date" },
  ),
  equityRounds: records(
    "新增股权融资",
    "equity rounds",
    {
      date: date("到账日期", "date paid in"),
      paidIn: amount("实缴额", "amount paid in"),
      byQualifiedInstitution: flag("合格机构投资者出资", "paid in by qualified institutional investors"),
    },
    { needs: ["paidIn"], date: "date" },
  ),
  intellectualProperty: records(
    "知识产权",
    "intellectual property",
    {
      kind: choice("类型", "kind", {
        "invention-patent": { zh: "发明专利", en: "invention patent" },
        "utility-model": { zh: "实用新型专利", en: "utility model" },
        "design-patent": { zh: "外观设计专利", en: "design patent" },
        "software-copyright": { zh: "软件著作权", en: "software copyright" },
        copyright: { zh: "版权", en: "copyright" },
        other: { zh: "其他", en: "other" },
      }),
      class: choice("类别", "class", {
        I: { zh: "Ⅰ类", en: "class I" },
        II: { zh: "Ⅱ类", en: "class II" },
      }),
      relatedToMainProduct: flag("与主导产品相关", "related to the main product"),
      isOwnResearch: flag("自主研发", "from the enterprise's own research"),
      isHighValue: flag("高价值", "of high value"),
      granted: date("授权日期", "granted on"),
      validUntil: date("有效期至", "valid until", {
        zh: "无期限填 null",
        en: "`null` where there is no end",
      }),
    },
    { needs: ["kind"], date: "granted", until: "validUntil" },
  ),
  managementSystems: setOf("通过认证的管理体系", "certified management systems", {
    quality: { zh: "质量管理体系", en: "quality management" },
    environment: { zh: "环境管理体系", en: "environmental management" },
    "occupational-health-and-safety": {
      zh: "职业健康安全管理体系",
      en: "occupational health and safety management",
    },
    energy: { zh: "能源管理体系", en: "energy management" },
  }),
  rdInstitutions: records(
    "研发机构",
    "R&D institutions",
    {
      kind: choice("类型", "kind", {
        "manufacturing-innovation-centre": { zh: "制造业创新中心", en: "manufacturing innovation centre" },
        "technology-innovation-centre": { zh: "技术创新中心", en: "technology innovation centre" },
        "industry-innovation-centre": { zh: "产业创新中心", en: "industry innovation centre" },
        "engineering-research-centre": { zh: "工程研究中心", en: "engineering research centre" },
        "enterprise-technology-centre": { zh: "企业技术中心", en: "enterprise technology centre" },
        "key-laboratory": { zh: "重点实验室", en: "key laboratory" },
        other: { zh: "其他", en: "other" },
      }),
      level: adminLevel("认定级别", "level of recognition"),
      recognised: date("认定日期", "recognised on"),
    },
    { needs: ["level"], date: "recognised" },
  ),
  srdiSelfScore: score("专精特新中小企业评价得分（自评）", "SRDI score, self-assessed", 100),
  technologicalInnovationSelfScore: score(
    "湖北省技术创新示范企业评价得分（自评）",
    "score as a Hubei technological-innovation demonstration, self-assessed",
    100,
  ),
  innovativeScoreInnovation: score(
    "创新型中小企业评价：创新能力得分",
    "innovative-SME score: innovation",
    40,
  ),
  innovativeScoreGrowth: score("创新型中小企业评价：成长性得分", "innovative-SME score: growth", 30),
  innovativeScoreSpecialisation: score(
    "创新型中小企业评价：专业化得分",
    "innovative-SME score: specialisation",
    30,
  ),
} as const;
