import { associateFunctions } from "../../excel/customFunctions";
import { worksheetFunctions } from "../../model/functions";

associateFunctions(worksheetFunctions);
