#pragma once

#include "core/model/edit.h"

#include <QJsonArray>
#include <QJsonObject>

/// Values of the model in their stored form. Private to core/model. read() is false where the form is another.
namespace galley {

QJsonValue json(qsizetype value);
QJsonValue json(const QString &value);
template<typename Tag>
QJsonValue json(const Id<Tag> &value)
{
    return value.toString();
}
QJsonValue json(const OriginMap &value);
QJsonValue json(const RoleGuess &value);
QJsonValue json(const Block &value);
QJsonValue json(const Story &value);
QJsonValue json(const Page &value);
QJsonValue json(const Source &value);
QJsonValue json(const Picture &value);
QJsonValue json(const Dismissal &value);
QJsonValue json(const StrayWords &value);
QJsonValue json(const ProofFile &value);
QJsonValue json(const ProofMark &value);
QJsonValue json(IssueAttribute value);
QJsonValue json(PageAttribute value);
QJsonValue json(StoryAttribute value);

bool read(const QJsonValue &json, qsizetype &value);
bool read(const QJsonValue &json, QString &value);
/// A null id is stored as the null UUID; what is no id is refused.
template<typename Tag>
bool read(const QJsonValue &json, Id<Tag> &value)
{
    value = Id<Tag>::fromString(json.toString());
    return !value.isNull() || json.toString() == value.toString();
}
bool read(const QJsonValue &json, OriginMap &value);
bool read(const QJsonValue &json, RoleGuess &value);
bool read(const QJsonValue &json, Block &value);
bool read(const QJsonValue &json, Story &value);
bool read(const QJsonValue &json, Page &value);
bool read(const QJsonValue &json, Source &value);
bool read(const QJsonValue &json, Picture &value);
bool read(const QJsonValue &json, Dismissal &value);
bool read(const QJsonValue &json, StrayWords &value);
bool read(const QJsonValue &json, ProofFile &value);
bool read(const QJsonValue &json, ProofMark &value);
bool read(const QJsonValue &json, IssueAttribute &value);
bool read(const QJsonValue &json, PageAttribute &value);
bool read(const QJsonValue &json, StoryAttribute &value);

template<typename T>
QJsonArray listOf(const QList<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(json(value));
    return array;
}

template<typename T>
bool readList(const QJsonValue &json, QList<T> &values)
{
    if (!json.isArray())
        return false;
    const QJsonArray array = json.toArray();
    values.clear();
    values.reserve(array.size());
    for (const QJsonValue &element : array)
        if (!read(element, values.emplace_back()))
            return false;
    return true;
}

} // namespace galley
