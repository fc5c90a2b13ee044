import { wordSet } from "#lib/intake/text/fold";

/** Abbreviations whose full stop does not end a sentence (folded, without the stop). */
export const abbreviations = wordSet(`
  sr sra srta sres sras dn dna d ing inga ings lic lica licda licdo lcdo lcda lics dr dra drs dras dres mg mgs mgt mgtr mgter mag msc phd econ ec abog ab abg arq prof
  profa profr profra mtro mtra mtr mto cpc cp cont tec bach psic obst enf blgo blga biol quim gral cnel crnel tte cap cmdte my sgto pbro mons hno hna p fr
  av avda jr ca psje urb mz lt km n no nro num art arts pag pags p pp vol ed fig inc ltda cia sa etc ej aprox tel telf cel fax dpto depto prov dist pdte
  vs ene feb mar abr may jun jul ago set sep sept oct nov dic st sta sto ud uds vda hrs hs h min c cc l ie ii ee mag mgst ma ap lcda lcdo
`);
