#include "app/headless/commandline.h"
#include "app/headless/textargument.h"
#include "app/headless/verbs.h"
#include "core/base/loginname.h"
#include "core/render/galley.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr int narrowest = 6;
constexpr int widest = 40;

QString say(const char *source)
{
    return QCoreApplication::translate("galleyctl", source);
}

/// As each came into the issue; those that have not changed since are left out.
QList<Story> firstStates(const Wanted &wanted, const QList<Story> &stories)
{
    QList<Story> first;
    for (const Story &story : stories)
        if (const QList<EarlierStory> states = wanted.earlier ? wanted.earlier(story.id) : QList<EarlierStory>();
            !states.isEmpty())
            first.append(states.last().story);
    return first;
}

QString countsIn(const Galley &galley)
{
    const GalleyCounts counts = countsOf(galley);
    return say(QT_TRANSLATE_NOOP("galleyctl", "running text %1 characters, %2 lines, corrections %3"))
        .arg(counts.characters)
        .arg(counts.lines)
        .arg(counts.corrections);
}

} // namespace

Exit galleyVerb(const QStringList &arguments)
{
    CommandLine line(u"galley"_s, u"TEXT"_s,
                     say(QT_TRANSLATE_NOOP("galleyctl",
                                           "Sets text as galleys to be read on paper: in the paper's measure, lines "
                                           "numbered. TEXT is a page's raw text, an issue file, or an issue of the "
                                           "newsroom (its id, the beginning of it, or “latest”).")));
    line.addOption({u"o"_s, u"out"_s}, say(QT_TRANSLATE_NOOP("galleyctl", "The PDF to write.")), u"FILE"_s);
    line.addOption(u"measure"_s, say(QT_TRANSLATE_NOOP("galleyctl", "Characters in a line.")), u"N"_s, u"17"_s);
    line.addOption(u"corrections"_s,
                   say(QT_TRANSLATE_NOOP("galleyctl",
                                         "Set the stories of an issue as they came in, with what was changed since "
                                         "drawn as corrections.")));
    addTextOptions(line);
    line.addExamples({u"galleyctl galley page1.txt -o page1.pdf"_s,
                      u"galleyctl galley latest --measure 20 --corrections -o evening.pdf"_s});
    if (const auto done = line.parse(arguments))
        return *done;
    if (line.positional().size() != 1 || !line.isSet(u"out"_s))
        return complain(say(QT_TRANSLATE_NOOP("galleyctl", "Name one text, and with -o the PDF to write.")));
    const int measure = line.value(u"measure"_s).toInt();
    if (measure < narrowest || measure > widest)
        return complain(say(QT_TRANSLATE_NOOP("galleyctl", "--measure is a number from %1 to %2, not “%3”."))
                            .arg(narrowest)
                            .arg(widest)
                            .arg(line.value(u"measure"_s)));
    const Result<Wanted> text = wantedText(line, line.positional().first());
    if (!text)
        return complain(text.error());
    Galley galley{.stories = {}, .measure = {.characters = measure}};
    for (const Page &page : text->issue.pages())
        galley.stories.append(storiesToRead(page));
    if (line.isSet(u"corrections"_s))
        galley.older = firstStates(*text, galley.stories);
    galley.foot = {.paper = QString(text->issue.title() + u' ' + text->issue.date().toString(Qt::ISODate)).trimmed(),
                   .round = firstRound(text->house),
                   .reader = loginName(),
                   .time = QDateTime::currentDateTimeUtc(),
                   .counts = countsIn(galley)};
    const Result<> written = writeGalley(line.value(u"out"_s), galley);
    return written ? Exit::Good : complain(written.error());
}

} // namespace galley
