#include "tests/bench/measurements.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace galley;

/// Prints one measurement a line. "--quick" leaves out the five million characters.
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

    const Checks checks = allChecks(services);
    bench::measureSpeed(services, checks, 100'000);
    bench::measureWholeIssue(services, checks, 100'000);
    bench::measureKeyPress(services, checks);
    if (!quick)
        bench::measureWholeIssue(services, checks, 5'000'000);
    return 0;
}
