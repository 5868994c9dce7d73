/**
 * What the brief calls things: outcomes, levers, parts of a policy, and the paper's policies. Levers
 * have the pane's labels where these are plain, and shorter words where they are terms of the trade:
 * whoever reads the page never saw the pane, and a page has room for few words.
 */
export const briefNames = {
  outcomes: { output: "Output", jobs: "Jobs", pay: "Pay", revenue: "Sales" },
  levers: {
    start: "First year",
    tariffOutput: "Tariff on rival goods",
    tariffInput: "Tariff on inputs",
    tariffMachinery: "Tariff on machines",
    importQuota: "Limit on rival imports",
    inputAvailability: "Supply of foreign inputs",
    machineAvailability: "Supply of foreign machines",
    rentTo: "Who gains from scarce inputs",
    devaluation: "Devaluation",
    exportPromotion: "Help for exports",
    procurement: "Public orders",
    demandShock: "Demand lost in a crisis",
    marketGrowth: "Growth of the market",
    enforcement: "Labour rules applied",
    minimumWageRatio: "Minimum wage",
    taxRate: "Local tax",
    ownRevenueShare: "Tax kept by local government",
    developmentShare: "Local money for promotion",
    transfer: "Money from the centre",
    training: "Training",
    infrastructure: "Roads and power lines",
    technology: "New technology",
    power: "Hours with power",
    association: "Firms in the association",
    participatory: "Say of the members",
    discrimination: "Small firms held back",
    creditAccess: "Access to credit",
    reinvestRate: "Profit put back in",
    aid: "Foreign aid",
    aidYears: "Years of aid",
    fadeOut: "Fading of aid",
  },
  groups: {
    importRegulation: "Import rules",
    localGovernment: "Local government",
    associationAndAid: "Association and aid",
    demandMoneyShocks: "Demand, money and shocks",
    timing: "Timing",
    services: "What services are spent on",
  },
  rentTo: {
    producers: "the firms",
    licenceHolders: "holders of licences",
    government: "the government",
  },
  /** The paper's policies by their English title; others keep the title they were given. */
  policies: {
    "Import strangulation": "Import strangulation",
    "Indiscriminate protection": "Indiscriminate protection",
    "Selective protection with free inputs": "Selective protection with free inputs",
    "Liberalisation under structural adjustment": "Liberalisation under structural adjustment",
    "Decentralisation with own revenue": "Decentralisation with own revenue",
    "Tax without promotion": "Tax without promotion",
    "Association with services": "Association with services",
    "Demand crisis": "Demand crisis",
  },
};

export type BriefNames = typeof briefNames;
