#include "core/house/taught.h"

#include "core/recognise/taughtshape.h"

namespace galley {

QList<BylineShape> taughtShapes(const House &house)
{
    QList<BylineShape> shapes;
    for (const BylineForm &form : house.bylineForms)
        if (form.feature == shapeFeature)
            if (const Result<BylineShape> shape = taughtShape(form.kind, form.form)) // else a newer program's
                shapes.append(*shape);
    return shapes;
}

} // namespace galley
