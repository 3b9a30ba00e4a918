#include "ui/proof/proofshelf.h"

#include "ui/base/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const Setting<QByteArray> shelfSetting{"proofs/attached"_L1, {}};

QJsonArray issuesOn(const QSettings &settings)
{
    return QJsonDocument::fromJson(shelfSetting.read(settings)).array();
}

ShelvedProof proofOf(const QJsonObject &json)
{
    ShelvedProof proof{.path = json["path"_L1].toString(),
                       .received = QDateTime::fromString(json["received"_L1].toString(), Qt::ISODateWithMs),
                       .pages = {},
                       .returned = json["returned"_L1].toVariant().toStringList()};
    const QJsonObject pages = json["pages"_L1].toObject();
    for (auto it = pages.begin(); it != pages.end(); ++it)
        proof.pages.insert(it.key().toInt(), PageId::fromString(it.value().toString()));
    return proof;
}

QJsonObject jsonOf(const ShelvedProof &proof)
{
    QJsonObject pages;
    for (auto it = proof.pages.begin(); it != proof.pages.end(); ++it)
        pages[QString::number(it.key())] = it.value().toString();
    return {{u"path"_s, proof.path},
            {u"received"_s, proof.received.toUTC().toString(Qt::ISODateWithMs)},
            {u"pages"_s, pages},
            {u"returned"_s, QJsonArray::fromStringList(proof.returned)}};
}

} // namespace

QList<ShelvedProof> ProofShelf::of(IssueId issue) const
{
    QList<ShelvedProof> proofs;
    for (const QJsonValue &each : issuesOn(m_settings))
        if (each["issue"_L1].toString() == issue.toString())
            for (const QJsonValue &proof : each["proofs"_L1].toArray())
                proofs.append(proofOf(proof.toObject()));
    return proofs;
}

// Latest first.
void ProofShelf::put(IssueId issue, const QList<ShelvedProof> &proofs)
{
    QJsonArray kept;
    QJsonArray own;
    for (const ShelvedProof &proof : proofs)
        own.append(jsonOf(proof));
    if (!own.isEmpty())
        kept.append(QJsonObject{{u"issue"_s, issue.toString()}, {u"proofs"_s, own}});
    for (const QJsonValue &each : issuesOn(m_settings))
        if (each["issue"_L1].toString() != issue.toString() && kept.size() < mostIssues)
            kept.append(each);
    shelfSetting.write(m_settings, QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

} // namespace galley
