// Waters, mountains and named lands, and first-level units of countries that reports speak of. Written for this project
// from general knowledge; MIT.

/** Rivers, lakes, peaks, ruins and named lands whose name stands without the word for what they are. */
export const lands = `
Titicaca;Vilcanota;Mantaro;Chira;Ramis;Orinoco;Lempa;Usumacinta;Grijalva;Papaloapan;Pilcomayo;Bermejo;Bío-Bío;Ausangate;Misti;Coropuna;Ampato;Salkantay;Salcantay;Huandoy;Alpamayo;Yerupajá;Illimani;Illampu;Huayna Potosí;Aconcagua;Tungurahua;Cayambe;Antisana;Nevado del Ruiz;Popocatépetl;Iztaccíhuatl
Choquequirao;Sacsayhuamán;Sillustani;Kuélap;Tiwanaku;Tiahuanaco;Caral;Valle Sagrado;Valle Sagrado de los Incas;Los Uros;Lampayuni;Vraem;Vrae;Alto Huallaga;Bajo Huallaga;Alto Mayo;Bajo Mayo;Alto Piura;Bajo Piura;Alto Marañón;Bajo Urubamba;Bajo Marañón;Callejón de Huaylas;Callejón de Conchucos;Eje Cafetero;Magdalena Medio;Montes de María;Catatumbo;Bajo Cauca;Urabá;Macizo Colombiano;Alto Patía;Pacífico Sur
Patagonia;Gran Chaco;Chaco Boreal;Yungas;Los Yungas;Chiquitanía;Chiquitania;Chapare;Araucanía;Alta Araucanía;Huasteca;Huasteca Potosina;Mixteca;Sierra Gorda;Tierra Caliente;Costa Chica;Bajío;Bajío Guanajuatense;Mosquitia;La Mosquitia;Bocas del Polochic;Trifinio;Cibao;Azuero;Alpujarra;Las Alpujarras;Los Pedroches;Tierra de Campos;El Bierzo;Valle de Ambroz;Campo de Cartagena;La Mancha;Alto Palancia
`;

/** Units of other countries that a delegation may come from: country | units | cities. */
export const foreignUnits = `
US|Wisconsin;Oregon;Carolina del Norte;Carolina del Sur;Massachusetts;Ohio;Míchigan;Utah;Minnesota;Iowa;Kansas;Nebraska;Missouri;Misisipi;Luisiana;Alabama;Tennessee;Kentucky;Virginia Occidental;Pensilvania;Pennsylvania;Maryland;Connecticut;Vermont;Oklahoma;Arkansas;Idaho;Wyoming;Nuevo México;Dakota del Norte;Dakota del Sur;Hawái;Alaska|Denver;Seattle;Portland;Minneapolis;Filadelfia;Dallas;San Diego;Phoenix;Nueva Orleans
CA|Ontario;Columbia Británica;Manitoba;Saskatchewan;Nueva Escocia;Nuevo Brunswick|Calgary;Winnipeg;Ottawa
DE|Renania del Norte-Westfalia;Renania-Palatinado;Baden-Wurtemberg;Baden-Württemberg;Baja Sajonia;Turingia;Brandeburgo;Schleswig-Holstein;Sarre|Stuttgart;Düsseldorf;Leipzig;Dresde;Núremberg;Hannover
BR|Minas Gerais;Río Grande del Sur;Rio Grande do Sul;Río Grande do Sul;Mato Grosso;Mato Grosso do Sul;Amapá;Ceará;Pernambuco;Espírito Santo;Goiás;Maranhão;Rondônia;Roraima;Sergipe;Tocantins;Piauí|Belo Horizonte;Porto Alegre;Curitiba;Florianópolis;Foz de Iguazú;Foz do Iguaçu;Manaos;Manaus;Recife;Fortaleza;Brasilia
IT|Toscana;Véneto;Lacio;Emilia-Romaña;Liguria;Calabria;Cerdeña;Trentino;Umbría;Apulia|Nápoles;Florencia;Venecia;Trento;Módena;Padua
ES|Gipuzkoa;Bizkaia;Comunitat Valenciana;Comunidad Foral de Navarra;Principado de Asturias;Islas Baleares;Islas Canarias|
BE|Valonia|Lovaina;Gante;Brujas
FR|Normandía;Bretaña;Alsacia;Aquitania;Provenza;Borgoña;Occitania|Burdeos;Estrasburgo;Grenoble;Montpellier;Nantes;Lille
GB|Irlanda del Norte|Mánchester;Liverpool;Edimburgo;Glasgow;Oxford
CH||Davos;Lausana;Lucerna
JP||Osaka;Kioto;Hiroshima;Yokohama
IN||Bombay;Calcuta;Kerala
PE|Lima Provincias|Lima Norte;Lima Sur;Lima Este;Lima Metropolitana
`;
