// galley_training seams|roles|findings [--without-language] FILE…: what recognition sees in texts, for the fitting scripts and
// for looking at it. Features come from the code that uses them, so training and use cannot part.
#include "core/checks/analysis.h"
#include "core/checks/structure/brokenparagraph.h"
#include "core/checks/structure/uncertainrole.h"
#include "core/input/received.h"
#include "core/model/edit.h"
#include "core/recognise/decode.h"
#include "core/recognise/recognise.h"
#include "core/recognise/seam.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// A row a seam that could be cut: file, the two lines' numbers, name=value …
void printSeams(const QString &file, const QList<ReceivedLine> &lines, const Language *language)
{
    const QList<CueSet> cues = cuesOf(lines);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const Seam seam = seamAt(lines, cues, i);
        if (!couldBeCut(seam))
            continue;
        out() << file << '\t' << lines[i - 1].origin.runs().first().start.line << '\t'
              << lines[i].origin.runs().first().start.line;
        for (const SeamFeature &feature : featuresOf(seam, language))
            out() << '\t' << feature.name << '=' << feature.value;
        out() << '\n';
    }
}

/// A row a line: file, line, where a story starts an asterisk, role, certainty, runner-up, reason, log odds of a cut, text.
void printRoles(const QString &file, const QList<ReceivedLine> &lines, const Language *language)
{
    const QList<CueSet> cues = cuesOf(lines);
    qsizetype at = 0;
    for (const Story &story : recognise(lines, language))
        for (const Block &block : story.blocks) {
            const double cut = at > 0 ? cutLogOdds(seamAt(lines, cues, at), language) : 0;
            out() << file << '\t' << block.origin.runs().first().start.line << '\t'
                  << (&block == &story.blocks.first() ? "*" : "") << '\t' << roleName(block.role.role) << '\t'
                  << QString::number(block.role.certainty, 'f', 3) << '\t'
                  << (block.role.runnerUp ? roleName(*block.role.runnerUp) : u"-"_s) << '\t' << block.role.reason
                  << '\t' << QString::number(cut, 'f', 1) << '\t' << block.text << '\n';
            ++at;
        }
}

class Printer final : public FindingSink
{
public:
    Printer(const QString &file, const Issue &issue)
        : m_file(file)
        , m_issue(issue)
    {
    }
    void add(Finding finding) override
    {
        const auto line = [&](BlockId id) { return m_issue.block(id)->origin.runs().first().start.line; };
        out() << m_file << '\t' << line(finding.place.first) << '\t' << line(finding.place.last) << '\t'
              << finding.check << '\t' << severityName(finding.severity) << '\t'
              << QString::number(finding.certainty, 'f', 3) << '\t' << finding.text;
        for (const Message &evidence : finding.evidence)
            out() << '\t' << evidence.text();
        out() << '\n';
    }

private:
    QString m_file;
    const Issue &m_issue;
};

/// A row a finding of the checks that rest on recognition: file, lines, check, severity, certainty, text, evidence.
void printFindings(const QString &file, const QList<ReceivedLine> &lines,
                   const std::shared_ptr<const Language> &language)
{
    const Issue issue = apply(Issue(IssueId::create()),
                              InsertPage{0, Page{PageId::create(), 1, {}, recognise(lines, language.get())}})
                            .value();
    const Analyses analyses;
    Printer printer(file, issue);
    for (const Story &story : issue.pages().first().stories) {
        brokenParagraph(language)->run({issue, analyses, &story, nullptr}, printer);
        for (const Block &block : story.blocks)
            uncertainRole()->run({issue, analyses, &story, &block}, printer);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QStringList arguments = application.arguments().sliced(1);
    const bool without = arguments.removeAll(u"--without-language"_s) > 0;
    if (arguments.size() < 2 || !QStringList{u"seams"_s, u"roles"_s, u"findings"_s}.contains(arguments.first())) {
        qWarning("usage: galley_training seams|roles|findings [--without-language] FILE...");
        return 2;
    }
    std::shared_ptr<const Language> language;
    if (!without) {
        const auto loaded = simplifiedChinese();
        if (!loaded) {
            qWarning("%s", qUtf8Printable(loaded.error().message.text()));
            return 2;
        }
        language = *loaded;
    }
    const QString what = arguments.takeFirst();
    for (const QString &file : arguments) {
        const auto bytes = readFile(file);
        const auto text = bytes ? decode(*bytes, file) : std::unexpected(bytes.error());
        if (!text) {
            qWarning("%s", qUtf8Printable(text.error().message.text()));
            return 2;
        }
        const QList<ReceivedLine> lines = linesOf(*text, 0);
        if (what == "seams"_L1)
            printSeams(file, lines, language.get());
        else if (what == "roles"_L1)
            printRoles(file, lines, language.get());
        else
            printFindings(file, lines, language);
    }
    return 0;
}
