import { suggestColumns } from "../../../src/app/columns/suggestColumns";
import { segmentColumnList } from "../../../src/model/segments/columns";

const suggest = (headers: string[], ...rows: (string | number | boolean | null)[][]) =>
  suggestColumns([headers, ...rows], segmentColumnList, new Set());

test("try", () => {
  const all = suggest(["Grappe","Secteur","Nb d'ouvriers", "CA (k€)","# firms","workers (2019)","Trabajadores de la región","% exporté","Crédit bancaire (%)","Manque de stylistes","Code CITI","Année","Salaire moyen","Droits de douane sur les machines","Étapes","Remarques","Numéro de téléphone", "Nom", "Adresse", "Part de marché", "Commentaire"]);
  console.log(all.map(s=>[s.header,s.id,s.scale,s.confidence].join(" | ")).join("\n"));
});
