import { associateFunctions } from "../../excel/customFunctions";
import { worksheetFunctions } from "../../model/functions";
import { pageRunner } from "./pageRunner";
import { spoken } from "./spoken";

associateFunctions(worksheetFunctions, pageRunner, spoken);
