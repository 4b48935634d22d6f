import { checkPolicy } from "./support.js";

checkPolicy("national-sme-cluster", [
  {
    track: "cluster",
    on: "2024-09-01",
    profile: {
      cluster: {
        isAppliedForByCountyAuthority: true,
        meetsSmeClusterStandard: true,
        leadsItsNicheNationally: true,
      },
    },
    // 对集群所在区奖励100万元: to the district, not to a firm.
    benefit: { value: "exact", amount: "1000000.00", payer: "municipal" },
    variations: [
      {
        name: "not the county authority's own application",
        change: { "cluster.isAppliedForByCountyAuthority": false },
        outcome: "ineligible",
      },
      {
        name: "below the standard",
        change: { "cluster.meetsSmeClusterStandard": false },
        outcome: "ineligible",
      },
      {
        name: "not known who applies",
        change: { "cluster.isAppliedForByCountyAuthority": undefined },
        outcome: "undetermined",
      },
      {
        name: "the standard not yet checked",
        change: { "cluster.meetsSmeClusterStandard": undefined },
        outcome: "undetermined",
      },
      // Leading the niche only ranks among those that meet the standard.
      { name: "not in the lead", change: { "cluster.leadsItsNicheNationally": false }, outcome: "eligible" },
    ],
  },
]);
