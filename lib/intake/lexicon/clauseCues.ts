// Phrases that open statements of purpose, result, lesson and commitment, folded, one a line. Written for this project; MIT.

export const purposeCues = `
con el objetivo de
con el fin de
con la finalidad de
con el proposito de
con el objeto de
con miras a
a fin de
en el marco de un proceso de
en el marco del proceso de
el objetivo de la actividad fue
el objetivo fue
el objetivo del encuentro fue
el objetivo es
tuvo como objetivo
tuvo por objetivo
tuvo como finalidad
tiene como objetivo
cuyo objetivo
cuya finalidad
para aunar esfuerzos
para tomar lecciones
para fortalecer
para mejorar
para conocer
para intercambiar
para impulsar
para promover
`;

export const resultCues = `
como resultado
se logro
se lograron
lograron
logramos
se obtuvo
obtuvieron
ha permitido
permitio
permitieron
se consiguio
dejo como resultado
en definitiva este evento
con este convenio
`;

export const lessonCues = `
se ha podido ver que
se ha podido ver como
se pudo ver
se pudo observar
se aprendio
aprendimos
aprendieron
lecciones aprendidas
la leccion
tomar lecciones
nos deja como ensenanza
nos ensena
ha servido para que
a servido para que
sirvio para que
permitio conocer
puedan ver como
conocer su experiencia
experiencia exitosa
`;

export const commitmentCues = `
se comprometio a
se comprometieron a
nos comprometemos a
asumio el compromiso de
asumieron el compromiso de
compromiso de
se acordo
acordaron
acordamos
quedo en
quedaron en
se obliga a
se encargara de
se encargaran de
`;
