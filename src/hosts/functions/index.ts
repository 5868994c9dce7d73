import { associateFunctions } from "../../excel/customFunctions";
import { worksheetFunctions } from "../../model/functions";
import { pageRunner } from "./pageRunner";

associateFunctions(worksheetFunctions, pageRunner);
