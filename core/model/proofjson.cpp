#include "core/model/json.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

/// The stored form of what is known of page proofs.
namespace galley {

namespace {

constexpr std::array kinds{"page"_L1, "returned"_L1, "left-out"_L1, "apart"_L1};

QJsonArray arrayOf(const QRectF &box)
{
    return {box.x(), box.y(), box.width(), box.height()};
}

bool read(const QJsonValue &json, QRectF &box)
{
    const QJsonArray array = json.toArray();
    const bool good = array.size() == 4
        && std::ranges::all_of(array, [](const QJsonValue &each) { return each.isDouble(); });
    if (good)
        box = {array[0].toDouble(), array[1].toDouble(), array[2].toDouble(), array[3].toDouble()};
    return good;
}

} // namespace

QJsonValue json(const ProofFile &value)
{
    return QJsonObject{{"id"_L1, json(value.id)},
                       {"path"_L1, value.path},
                       {"sha256"_L1, QString::fromLatin1(value.digest.toHex())},
                       {"received"_L1, value.received.toUTC().toString(Qt::ISODateWithMs)}};
}

bool read(const QJsonValue &json, ProofFile &value)
{
    value.path = json["path"_L1].toString();
    value.digest = QByteArray::fromHex(json["sha256"_L1].toString().toLatin1());
    value.received = QDateTime::fromString(json["received"_L1].toString(), Qt::ISODateWithMs);
    return read(json["id"_L1], value.id) && value.received.isValid();
}

// Only what a mark of its kind has.
QJsonValue json(const ProofMark &value)
{
    QJsonObject mark{{"id"_L1, json(value.id)},
                     {"file"_L1, json(value.file)},
                     {"sheet"_L1, value.sheet},
                     {"kind"_L1, kinds[size_t(value.kind)]}};
    switch (value.kind) {
    case ProofMark::Kind::Page: mark["page"_L1] = json(value.page); break;
    case ProofMark::Kind::Returned: mark["difference"_L1] = value.difference; break;
    case ProofMark::Kind::LeftOut:
    case ProofMark::Kind::Apart: mark["region"_L1] = arrayOf(value.region); break;
    }
    return mark;
}

bool read(const QJsonValue &json, ProofMark &value)
{
    const auto kind = std::ranges::find(kinds, json["kind"_L1].toString());
    if (kind == kinds.end() || !read(json["id"_L1], value.id) || !read(json["file"_L1], value.file))
        return false;
    value.kind = ProofMark::Kind(kind - kinds.begin());
    value.sheet = json["sheet"_L1].toInt();
    value.difference = json["difference"_L1].toString();
    const bool isPage = value.kind == ProofMark::Kind::Page;
    const bool isReturned = value.kind == ProofMark::Kind::Returned;
    return value.sheet > 0 && (!isPage || read(json["page"_L1], value.page))
        && (!isReturned || !value.difference.isEmpty())
        && (isPage || isReturned || read(json["region"_L1], value.region));
}

} // namespace galley
