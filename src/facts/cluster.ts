import { attestation, flag } from "./define.js";

/** The industrial cluster for which an application is made. */
export const cluster = {
  isAppliedForByCountyAuthority: flag(
    "由集群所在地县级中小企业主管部门申报",
    "applied for by the SME authority of the county where the cluster is",
  ),
  meetsSmeClusterStandard: attestation(
    "符合中小企业特色产业集群认定标准",
    "meets the standard for SME specialty clusters",
  ),
  leadsItsNicheNationally: attestation(
    "集群发展水平居细分领域全国前列",
    "among the most developed clusters of its niche in the country",
  ),
} as const;
