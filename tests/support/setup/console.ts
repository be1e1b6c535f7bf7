import { failOnConsoleError } from "../console";

failOnConsoleError();
