// Words that lead to the name of a body without a head word, folded. Written for this project; MIT.

export const partners =
  /^(?:conjuntamente|junto|convenio|convenios|alianza|agradecid[oa]s?|acuerdo|cooperacion|contrato|colaboracion|coordinacion|firmo|firmado|suscrito|suscribio|coordinado|conjunto|marco|interinstitucional|especifico)$/;
export const participles =
  /^(?:(?:co)?organizad[oa]s?|auspiciad[oa]s?|financiad[oa]s?|promovid[oa]s?|impulsad[oa]s?|ejecutad[oa]s?|patrocinad[oa]s?|convocad[oa]s?|liderad[oa]s?|desarrollad[oa]s?|dictad[oa]s?|brindad[oa]s?|impartid[oa]s?|implementad[oa]s?|apoyad[oa]s?|creada|creado|donad[oa]s?|facilitad[oa]s?)$/;
export const supports =
  /^(?:apoyo|auspicio|patrocinio|parte|representacion|gracias|respaldo|financiamiento|colaboracion|traves|mano|personal|representantes?|representante|trabajadores|colaboradores|gerente|director|directora|presidente|socios|equipo|compradores|clientes|proveedores|accionistas|instalaciones|planta|sede|oficinas?|especialistas?|tecnicos|ingenieros|funcionarios|voluntarios|estudiantes|asesores|expertos|convenio|delegacion)$/;
