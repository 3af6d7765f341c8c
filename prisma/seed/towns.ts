/** A commune of the demonstration: name, postcode, INSEE code, department, population in thousands, degrees WGS 84. */
export type Town = {
  readonly name: string;
  readonly postcode: string;
  readonly inseeCode: string;
  readonly departmentCode: string;
  readonly department: string;
  readonly region: string;
  readonly population: number;
  readonly latitude: number;
  readonly longitude: number;
};

type Row = readonly [
  name: string,
  postcode: string,
  insee: string,
  population: number,
  latitude: number,
  longitude: number,
];

const around = (departmentCode: string, department: string, region: string, rows: readonly Row[]): Town[] =>
  rows.map(([name, postcode, inseeCode, population, latitude, longitude]) => ({
    name,
    postcode,
    inseeCode,
    departmentCode,
    department,
    region,
    population,
    latitude,
    longitude,
  }));

/** Ten cities and their neighbours, with their true coordinates. */
export const towns: readonly Town[] = [
  ...around("35", "Ille-et-Vilaine", "Bretagne", [
    ["Rennes", "35000", "35238", 225, 48.1113, -1.68],
    ["Cesson-Sévigné", "35510", "35051", 17, 48.1212, -1.603],
    ["Bruz", "35170", "35047", 18, 48.0246, -1.7458],
    ["Vitré", "35500", "35360", 18, 48.124, -1.21],
  ]),
  ...around("44", "Loire-Atlantique", "Pays de la Loire", [
    ["Nantes", "44000", "44109", 323, 47.2184, -1.5536],
    ["Saint-Herblain", "44800", "44162", 50, 47.2122, -1.6497],
    ["Rezé", "44400", "44143", 43, 47.1917, -1.5694],
  ]),
  ...around("75", "Paris", "Île-de-France", [["Paris", "75001", "75056", 2113, 48.8566, 2.3522]]),
  ...around("93", "Seine-Saint-Denis", "Île-de-France", [
    ["Montreuil", "93100", "93048", 111, 48.8638, 2.4485],
    ["Saint-Denis", "93200", "93066", 149, 48.9362, 2.3574],
  ]),
  ...around("69", "Rhône", "Auvergne-Rhône-Alpes", [
    ["Lyon", "69001", "69123", 522, 45.764, 4.8357],
    ["Villeurbanne", "69100", "69266", 156, 45.7719, 4.8902],
    ["Vénissieux", "69200", "69259", 66, 45.6978, 4.8867],
  ]),
  ...around("13", "Bouches-du-Rhône", "Provence-Alpes-Côte d’Azur", [
    ["Marseille", "13001", "13055", 873, 43.2965, 5.3698],
    ["Aix-en-Provence", "13100", "13001", 147, 43.5297, 5.4474],
    ["Aubagne", "13400", "13005", 47, 43.2927, 5.5683],
  ]),
  ...around("31", "Haute-Garonne", "Occitanie", [
    ["Toulouse", "31000", "31555", 504, 43.6047, 1.4442],
    ["Blagnac", "31700", "31069", 26, 43.6364, 1.3906],
    ["Colomiers", "31770", "31149", 40, 43.6119, 1.3367],
  ]),
  ...around("33", "Gironde", "Nouvelle-Aquitaine", [
    ["Bordeaux", "33000", "33063", 261, 44.8378, -0.5792],
    ["Mérignac", "33700", "33281", 75, 44.8386, -0.6436],
    ["Pessac", "33600", "33318", 66, 44.8067, -0.6311],
  ]),
  ...around("59", "Nord", "Hauts-de-France", [
    ["Lille", "59000", "59350", 236, 50.6292, 3.0573],
    ["Roubaix", "59100", "59512", 98, 50.6942, 3.1746],
    ["Villeneuve-d’Ascq", "59491", "59009", 62, 50.6233, 3.145],
  ]),
  ...around("67", "Bas-Rhin", "Grand Est", [
    ["Strasbourg", "67000", "67482", 291, 48.5734, 7.7521],
    ["Schiltigheim", "67300", "67447", 34, 48.6078, 7.75],
  ]),
  ...around("974", "La Réunion", "La Réunion", [
    ["Saint-Denis", "97400", "97411", 154, -20.8789, 55.4481],
    ["Saint-Paul", "97460", "97415", 103, -21.0096, 55.2708],
  ]),
];
