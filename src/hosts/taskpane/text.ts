import { translated, type Language } from "../../locales";
import { english } from "../../locales/en";
import { speak } from "../functions/spoken";

/** The language of the pane. It is chosen before the first view, so read it while rendering. */
export let language: Language = english;

/** The words of the pane. */
export let text = english.pane;

/** The sentences of faults in the same language. */
export let faultWords = english.faults;

/** From now on the pane and the functions of its page speak this language. */
export const speakInPane = (chosen: Language): void => {
  language = chosen;
  text = chosen.pane;
  faultWords = chosen.faults;
  speak(chosen);
};

/** A text that the model declares in English, in the language of the pane. */
export const inWords = (declared: string): string => translated(declared, language);
