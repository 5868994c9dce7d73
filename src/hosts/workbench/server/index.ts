export { announcement } from "./announcement";
export { localCertificate, type Certificate } from "./certificate";
export { startServer, type RunningServer, type ServerOptions } from "./startServer";
