import { checkPolicy } from "./support.js";

checkPolicy("recycled-resource-reduced-income", [
  {
    track: "enterprise",
    on: "2024-09-01",
    profile: {
      product: {
        usesCatalogueResource: true,
        isRestrictedOrProhibited: false,
        meetsStandards: true,
        catalogueResourceShare: "0.7",
        catalogueResourceMinimum: "0.7",
      },
    },
    benefit: { value: "computed", calculator: "resource-recycling", rate: "0.9" },
    variations: [
      { name: "another material", change: { "product.usesCatalogueResource": false }, outcome: "ineligible" },
      { name: "restricted", change: { "product.isRestrictedOrProhibited": true }, outcome: "ineligible" },
      { name: "below standard", change: { "product.meetsStandards": false }, outcome: "ineligible" },
      {
        name: "share just short",
        change: { "product.catalogueResourceShare": "0.69999999" },
        outcome: "ineligible",
      },
      {
        name: "minimum unknown",
        change: { "product.catalogueResourceMinimum": undefined },
        outcome: "undetermined",
      },
    ],
  },
]);
