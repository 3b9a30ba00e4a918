#include "core/proof/pdf/opacity.h"

namespace galley {

bool isStillOpaque(const QPDFObjectHandle &graphics, bool was)
{
    bool isOpaque = was;
    double alpha = 1;
    if (graphics.getKey("/ca").getValueAsNumber(alpha) && alpha < 1)
        isOpaque = false;
    const QPDFObjectHandle blend = graphics.getKey("/BM");
    if (!blend.isNull() && !blend.isNameAndEquals("/Normal") && !blend.isNameAndEquals("/Compatible"))
        isOpaque = false;
    if (graphics.getKey("/SMask").isDictionary())
        isOpaque = false;
    bool overprints = false;
    if (graphics.getKey("/op").getValueAsBool(overprints) && overprints)
        isOpaque = false;
    return isOpaque;
}

bool hasMask(const QPDFObjectHandle &picture)
{
    int inside = 0;
    return !picture.getKey("/SMask").isNull() || !picture.getKey("/Mask").isNull()
        || (picture.getKey("/SMaskInData").getValueAsInt(inside) && inside != 0);
}

} // namespace galley
