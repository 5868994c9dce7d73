import type { Source } from "../core/catalogue/declaration";

const source = (id: string, short: string, citation: string): Source =>
  Object.freeze({ id, short, citation });

/** Every publication the model rests on, once. */
export const sources = Object.freeze({
  assumption: source(
    "assumption",
    "assumption",
    "An assumption of this model, without empirical source."
  ),
  definition: source(
    "definition",
    "definition",
    "A definition, or what follows from one by arithmetic: nothing is assumed or measured."
  ),
  schmitz1990: source(
    "schmitz1990",
    "Schmitz (1990)",
    "Schmitz, H. (1990), Flexible Specialisation in Third World Industry: Prospects and Research Requirements, Discussion Paper DP/18/1990, International Institute for Labour Studies, Geneva."
  ),
  bajzik2020: source(
    "bajzik2020",
    "Bajzik et al. (2020)",
    "Bajzik, J., Havranek, T., Irsova, Z. and Schwarz, J. (2020), Estimating the Armington elasticity: The importance of study design and publication bias, Journal of International Economics 127."
  ),
  kee2008: source(
    "kee2008",
    "Kee et al. (2008)",
    "Kee, H. L., Nicita, A. and Olarreaga, M. (2008), Import demand elasticities and trade distortions, Review of Economics and Statistics 90(4)."
  ),
  nijkampPoot2005: source(
    "nijkampPoot2005",
    "Nijkamp, Poot (2005)",
    "Nijkamp, P. and Poot, J. (2005), The last word on the wage curve?, Journal of Economic Surveys 19(3)."
  ),
  corden1966: source(
    "corden1966",
    "Corden (1966)",
    "Corden, W. M. (1966), The structure of a tariff system and the effective protective rate, Journal of Political Economy 74(3)."
  ),
  armington1969: source(
    "armington1969",
    "Armington (1969)",
    "Armington, P. S. (1969), A theory of demand for products distinguished by place of production, IMF Staff Papers 16(1)."
  ),
  dekle2008: source(
    "dekle2008",
    "Dekle et al. (2008)",
    "Dekle, R., Eaton, J. and Kortum, S. (2008), Global rebalancing with gravity: Measuring the burden of adjustment, IMF Staff Papers 55(3): the exact-hat method of computing changes from a base."
  ),
  phelpsWijaya2016: source(
    "phelpsWijaya2016",
    "Phelps, Wijaya (2016)",
    "Phelps, N. A. and Wijaya, H. B. (2016), Joint action in action? Local economic forums and industry cluster development in Central Java, International Development Planning Review 38(4)."
  ),
  florence1939: source(
    "florence1939",
    "Florence (1939)",
    "Florence, P. S. (1939), Report on the Location of Industry, Political and Economic Planning, London: the location quotient."
  ),
  herfindahl1950: source(
    "herfindahl1950",
    "Herfindahl (1950)",
    "Herfindahl, O. C. (1950), Concentration in the Steel Industry, Columbia University, New York; Adelman, M. A. (1969) for the numbers equivalent."
  ),
  lairdYeats1986: source(
    "lairdYeats1986",
    "Laird, Yeats (1986)",
    "Laird, S. and Yeats, A. (1986), The UNCTAD Trade Policy Simulation Model: A note on the methodology, data and uses, UNCTAD Discussion Paper 19, Geneva."
  ),
  francoisHall2003: source(
    "francoisHall2003",
    "Francois, Hall (2003)",
    "Francois, J. and Hall, H. K. (2003), Global simulation analysis of industry-level trade policy, World Bank, Washington."
  ),
  corden1974: source(
    "corden1974",
    "Corden (1974)",
    "Corden, W. M. (1974), Trade Policy and Economic Welfare, Clarendon Press, Oxford: tariffs and quotas in a small country."
  ),
  leontief1986: source(
    "leontief1986",
    "Leontief (1986)",
    "Leontief, W. (1986), Input-Output Economics, second edition, Oxford University Press, New York."
  ),
  saisana2005: source(
    "saisana2005",
    "Saisana, Saltelli, Tarantola (2005)",
    "Saisana, M., Saltelli, A. and Tarantola, S. (2005), Uncertainty and sensitivity analysis techniques as tools for the quality assessment of composite indicators, Journal of the Royal Statistical Society A 168(2)."
  ),
  oecd2008: source(
    "oecd2008",
    "OECD, JRC (2008)",
    "OECD and JRC European Commission (2008), Handbook on Constructing Composite Indicators: Methodology and User Guide, OECD, Paris."
  ),
  ellisonGlaeser1997: source(
    "ellisonGlaeser1997",
    "Ellison, Glaeser (1997)",
    "Ellison, G. and Glaeser, E. L. (1997), Geographic concentration in U.S. manufacturing industries: A dartboard approach, Journal of Political Economy 105(5)."
  ),
  litzenbergerSternberg2006: source(
    "litzenbergerSternberg2006",
    "Litzenberger, Sternberg (2006)",
    "Litzenberger, T. and Sternberg, R. (2006), Der Clusterindex: eine Methodik zur Identifizierung regionaler Cluster am Beispiel deutscher Industriebranchen, Geographische Zeitschrift 94(4)."
  ),
  joanesGill1998: source(
    "joanesGill1998",
    "Joanes, Gill (1998)",
    "Joanes, D. N. and Gill, C. A. (1998), Comparing measures of sample skewness and kurtosis, The Statistician 47(1)."
  ),
  mazziottaPareto2016: source(
    "mazziottaPareto2016",
    "Mazziotta, Pareto (2016)",
    "Mazziotta, M. and Pareto, A. (2016), On a generalized non-compensatory composite index for measuring socio-economic phenomena, Social Indicators Research 127(3)."
  ),
  copeland1951: source(
    "copeland1951",
    "Copeland (1951)",
    "Copeland, A. H. (1951), A reasonable social welfare function, University of Michigan; Munda, G. (2008), Social Multi-Criteria Evaluation for a Sustainable Economy, Springer, Berlin."
  ),
  cronbach1951: source(
    "cronbach1951",
    "Cronbach (1951)",
    "Cronbach, L. J. (1951), Coefficient alpha and the internal structure of tests, Psychometrika 16(3)."
  ),
  saltelli2010: source(
    "saltelli2010",
    "Saltelli et al. (2010)",
    "Saltelli, A., Annoni, P., Azzini, I., Campolongo, F., Ratto, M. and Tarantola, S. (2010), Variance based sensitivity analysis of model output: design and estimator for the total sensitivity index, Computer Physics Communications 181(2)."
  ),
  kendall1938: source(
    "kendall1938",
    "Kendall (1938)",
    "Kendall, M. G. (1938), A new measure of rank correlation, Biometrika 30; Spearman, C. (1904), The proof and measurement of association between two things, American Journal of Psychology 15(1)."
  ),
});
