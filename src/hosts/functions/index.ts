import { associateFunctions } from "../../excel/customFunctions";
import { worksheetFunctions } from "../../model/functions";
import { webRunner } from "../worker/webRunner";

associateFunctions(worksheetFunctions, webRunner());
