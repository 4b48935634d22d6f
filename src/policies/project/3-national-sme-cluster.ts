import { fixed } from "../../benefits/build.js";
import { attested, is } from "../../conditions/build.js";
import { reading } from "../../law/interpretation.js";
import { wan } from "../../money/yuan.js";
import { text } from "../../text.js";
import { definePolicy, preferred, required, row, track } from "../define.js";
import { contact } from "../offices.js";
import { SME_GRADING } from "../sources.js";

const { ref, at } = row("project", 3);

export const nationalSmeCluster = definePolicy({
  id: "national-sme-cluster",
  ref,
  level: "national",
  title: text("国家中小企业特色产业集群项目申报", "National SME specialty cluster"),
  aliases: ["国家中小企业特色产业集群申报"],
  summary: text(
    "县级中小企业主管部门自愿申报，省级初审、实地抽查后择优推荐至工业和信息化部。申报围绕七项工作：主导产业优势、创新活力、数字化升级、绿色低碳转型、开放合作、治理和服务能力、集群培育库（由省级建立）。",
    "County SME authorities apply as they wish; the province reviews, checks some on the spot and recommends the best to the ministry. The application is about seven tasks: a stronger leading industry, innovation, digital upgrade, green transformation, opening up, governance and services, and a pool of clusters, which the province keeps.",
  ),
  sources: [
    { ...SME_GRADING, at: at("source", "1") },
    { title: "促进中小企业特色产业集群发展暂行办法", at: at("summary", "#source") },
  ],
  pastRounds: [{ at: at("materials", "1"), date: "2023", what: text("2023年度推荐", "the call of 2023") }],
  tracks: {
    cluster: track({
      title: text("中小企业特色产业集群", "SME specialty cluster"),
      applicant: "county-authority",
      grants: { title: "sme-cluster", level: "national" },
      requirements: [
        required("county-authority", at("summary", "#1"), is("cluster.isAppliedForByCountyAuthority")),
        required(
          "recognition-standard",
          at("summary", "#2"),
          attested("cluster.meetsSmeClusterStandard", "促进中小企业特色产业集群发展暂行办法"),
          {
            interpretation: reading(
              text(
                "申报要求所列七项为申报内容，以认定标准为准",
                "the seven items under “requirements” are tasks for the application; the recognition standard decides",
              ),
              text("七项逐项均为条件", "each of the seven is a condition"),
              text(
                "各项为培育工作，且有省级主管部门的任务；标准另有办法",
                "they are work to be done, some of it by the province; the standard stands elsewhere",
              ),
            ),
          },
        ),
        preferred("national-standing", at("summary", "#3"), attested("cluster.leadsItsNicheNationally"), {
          interpretation: reading(
            text("省级在达标集群中择优时看重", "ranks among the clusters that meet the standard"),
            text("不居前列的不得推荐", "a gate: others are not recommended"),
            text(
              "条文称在达标基础上“择优遴选”",
              "the clause speaks of choosing the best of those that meet the standard",
            ),
          ),
        }),
      ],
      benefit: {
        at: at("benefit"),
        award: fixed(wan(100)),
        payer: "municipal",
        payee: text(
          "集群所在区（开发区、经济区）",
          "the district (development zone, economic zone) where the cluster is",
        ),
      },
    }),
  },
  materials: [
    {
      at: at("materials", "1"),
      title: text("《2023年度中小企业特色产业集群推荐汇总表》", "summary table of recommendations for 2023"),
      copies: 4,
      form: "sealed",
    },
    {
      at: at("materials", "2#1"),
      title: text("《中小企业特色产业集群申报表》", "application form for SME specialty clusters"),
      copies: 4,
      form: "sealed",
    },
    {
      at: at("materials", "2#2"),
      title: text("上述文件电子版光盘", "disc with the files of both"),
      copies: 1,
      form: "disc",
    },
  ],
  channel: {
    mode: "paper",
    steps: [
      {
        at: at("summary", "#step1"),
        what: text(
          "所在地县级中小企业主管部门按自愿原则申报，材料报省级中小企业主管部门",
          "the county's SME authority applies, as it wishes, and sends the papers to the province's",
        ),
      },
      {
        at: at("summary", "#step2"),
        what: text(
          "省级中小企业主管部门受理、初审并组织实地抽查",
          "the province's SME authority accepts and reviews the papers, and has some checked on the spot",
        ),
      },
      {
        at: at("summary", "#step3"),
        what: text("择优推荐至工业和信息化部", "it recommends the best to the ministry"),
      },
    ],
  },
  contacts: [contact(at("contact", "1"), "市经信局中小企业发展科")],
  relations: [
    {
      relation: "same-payment",
      at: at("benefit"),
      with: "ezhou-manufacturing-fund",
      paidBy: "ezhou-manufacturing-fund",
      scope: text("国家级中小企业特色产业集群奖励", "award for national SME specialty clusters"),
    },
  ],
});
