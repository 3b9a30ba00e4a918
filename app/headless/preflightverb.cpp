#include "app/headless/commandline.h"
#include "app/headless/issuejson.h"
#include "app/headless/proofcomparing.h"
#include "app/headless/verbs.h"
#include "core/house/house.h"
#include "core/proof/pdf/pdfproof.h"
#include "core/proof/preflight.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("galleyctl", source);
}

QJsonObject jsonOf(const PreflightFault &fault, int page)
{
    QJsonObject json{{u"check"_s, fault.check},
                     {u"severity"_s, severityName(fault.severity)},
                     {u"message"_s, fault.message.text()},
                     {u"found"_s, fault.found},
                     {u"page"_s, page}};
    if (fault.place)
        json[u"proof"_s] = proofJson(*fault.place);
    return json;
}

void tell(const PreflightFault &fault, int page)
{
    const QString place = fault.place
        ? u"%1:%2,%3"_s.arg(page).arg(qRound(fault.place->box.x())).arg(qRound(fault.place->box.y()))
        : QString::number(page);
    print(u"%1  %2  %3  %4"_s.arg(severityName(fault.severity), place, fault.check, fault.message.text()));
}

} // namespace

Exit preflightVerb(const QStringList &arguments)
{
    CommandLine line(u"preflight"_s, u"PROOF.pdf"_s,
                     say(QT_TRANSLATE_NOOP("galleyctl",
                                           "Prints what on a page proof a reader would trip over, whatever its text "
                                           "says: marks at the wrong end of a line, characters without a picture, "
                                           "text off the page or under a picture, pictures with too "
                                           "few pixels, fonts that are not in the file.")));
    line.setFindings(say(QT_TRANSLATE_NOOP("galleyctl", "a finding of severity A")));
    line.addFormatOption(u"text"_s);
    line.addOption(u"resolution"_s,
                   say(QT_TRANSLATE_NOOP("galleyctl",
                                         "Pixels that a picture is to have for an inch at its size on the page; 0: any "
                                         "will do.")),
                   u"N"_s, QString::number(starterHouse().leastResolution));
    line.addExamples({u"galleyctl preflight evening.pdf"_s});
    if (const auto done = line.parse(arguments))
        return *done;
    if (line.positional().size() != 1)
        return complain(say(QT_TRANSLATE_NOOP("galleyctl", "Name one proof.")));
    const Result<PdfProof> proof = openedProof(line.positional().first());
    if (!proof)
        return complain(proof.error());
    bool isNumber = false;
    const int least = line.value(u"resolution"_s).toInt(&isNumber);
    if (!isNumber || least < 0)
        return complain(say(QT_TRANSLATE_NOOP("galleyctl", "--resolution is a number, not “%1”."))
                            .arg(line.value(u"resolution"_s)));
    QJsonArray all;
    bool isGrave = false;
    for (int number = 1; number <= proof->pageCount(); ++number) {
        const Result<ProofPage> page = pageOfProof(*proof, number);
        if (!page)
            return complain(page.error());
        for (const PreflightFault &fault : preflight(*page, least)) {
            isGrave |= fault.severity == Severity::A;
            all.append(jsonOf(fault, number));
            if (!line.isJson())
                tell(fault, number);
        }
    }
    if (line.isJson())
        printJson(QJsonObject{{u"schema"_s, u"galley.preflight/1"_s}, {u"findings"_s, all}});
    return isGrave ? Exit::Findings : Exit::Good;
}

} // namespace galley
