import { createRoot } from "react-dom/client";
import "./workbench.css";
import { WorkbenchPage } from "./WorkbenchPage";
import { Workbench } from "./Workbench";

const element = document.getElementById("root");
if (element) createRoot(element).render(<WorkbenchPage workbench={new Workbench()} />);
