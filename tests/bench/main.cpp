#include "tests/bench/measurements.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace galley;

/// Prints one measurement a line. "--quick" leaves out what is longer than an issue.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const bool quick = QCoreApplication::arguments().contains(QStringLiteral("--quick"));

    QElapsedTimer timer;
    timer.start();
    const CheckServices services = loadServices();
    std::printf("%-48s %lld ms\n", "loading the language data", static_cast<long long>(timer.elapsed()));
    for (const Message &message : services.missing)
        std::printf("missing: %s\n", qPrintable(message.text()));

    bench::measureTypos();
    const Checks checks = allChecks(services);
    bench::measureOpening(100'000);
    bench::measureSpeed(services, checks, 100'000);
    bench::measureKeyPress(services, checks);
    // Cost grows as the text does: each line ten times the one before.
    for (const qsizetype characters : {10'000, 100'000, 1'000'000, 10'000'000})
        if (!quick || characters <= 100'000)
            bench::measureWholeIssue(services, checks, characters);
    return 0;
}
