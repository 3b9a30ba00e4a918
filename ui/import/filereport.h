#pragma once

#include "core/checks/finding.h"
#include "core/intake/plan.h"

#include <QWidget>

class QVBoxLayout;

namespace galley {

class Theme;

/// What there is to say about a file, errors first: each a badge and a sentence.
class FileReport : public QWidget
{
    Q_OBJECT

public:
    explicit FileReport(const Theme &theme, QWidget *parent = nullptr);

    void setFile(const PlannedFile &file);
    bool isEmpty() const { return m_sentences.isEmpty(); }
    QStringList sentences() const { return m_sentences; }

private:
    void add(std::optional<Severity> severity, const QString &sentence);

    const Theme &m_theme;
    QVBoxLayout *m_column;
    QStringList m_sentences;
};

} // namespace galley
