import { eastSouthAndNorthAfrica } from "./africa-east";
import { westAndCentralAfrica } from "./africa-west";
import { americas } from "./americas";
import { arabStates } from "./arab-states";
import { asiaPacific } from "./asia-pacific";
import { composePerson } from "./compose-person";
import { europe, guests } from "./europe";
import { headquartersUnits } from "./headquarters";

const places = [headquartersUnits, westAndCentralAfrica, eastSouthAndNorthAfrica, americas, arabStates, asiaPacific, europe, guests];

/** The colleagues who write little: most of the organisation, office by office. */
export const quietPeople = places
  .flatMap((place) => Object.entries(place))
  .flatMap(([office, people]) => people.map((person) => composePerson(person, office)));
