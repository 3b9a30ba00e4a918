#include "tests/bench/benchtext.h"
#include "tests/bench/measurements.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace galley;

/// Prints one measurement a line. "--quick" leaves out what is longer than an issue; opening, checks, house, key,
/// comparison, proof, copyfit, typos, a number of characters, or a file of text: only that one.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QStringList only = QCoreApplication::arguments().sliced(1);
    const bool quick = only.removeAll(u"--quick"_s) > 0;
    const auto isWanted = [&](const QString &name) { return only.isEmpty() || only.contains(name); };

    QElapsedTimer timer;
    timer.start();
    const CheckServices services = loadServices();
    std::printf("%-48s %lld ms\n", "loading the language data", static_cast<long long>(timer.elapsed()));
    for (const Message &message : services.missing)
        std::printf("missing: %s\n", qPrintable(message.text()));

    const Checks checks = allChecks(services);
    if (isWanted(u"typos"_s))
        bench::measureTypos();
    if (isWanted(u"opening"_s))
        bench::measureOpening(100'000);
    if (isWanted(u"checks"_s))
        bench::measureSpeed(services, checks, 100'000);
    if (isWanted(u"house"_s))
        bench::measureHouse(services, 100'000);
    if (isWanted(u"key"_s))
        for (const qsizetype characters : {20'000, 200'000})
            bench::measureKeyPress(services, checks, characters);
    if (isWanted(u"comparison"_s))
        bench::measureComparison(200'000);
    if (isWanted(u"proof"_s))
        bench::measureProof(8'000);
    if (isWanted(u"copyfit"_s))
        bench::measureCopyfit(10'000);
    // Cost grows as the text does: each line ten times the one before.
    for (const qsizetype characters : {10'000, 100'000, 1'000'000, 10'000'000, 50'000'000})
        if (isWanted(QString::number(characters)) && (!quick || characters <= 100'000))
            bench::measureWholeIssue(services, checks, bench::rawText(characters));
    // The bench's own text says the same again and again, which a check may remember: another's does not.
    for (const QString &name : std::as_const(only))
        if (QFile file(name); file.open(QFile::ReadOnly))
            bench::measurePace(services, checks, QString::fromUtf8(file.readAll()));
    return 0;
}
