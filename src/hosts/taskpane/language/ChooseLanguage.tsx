import { languageIds, languageNames, type LanguageId } from "../../../locales";
import { SelectField } from "../parts/SelectField";
import { text } from "../text";
import { chooseLanguage, languageNow } from "./languageDesk";

const options = languageIds.map((id) => ({ key: id, label: languageNames[id] }));

/** The language of the pane, by what each calls itself. */
export const ChooseLanguage = () => (
  <SelectField
    label={text.shell.language}
    options={options}
    value={languageNow()}
    onChoose={(id) => void chooseLanguage(id as LanguageId)}
  />
);
