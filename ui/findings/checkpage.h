#pragma once

#include "core/checks/check.h"

#include <QScrollArea>

class QVBoxLayout;

namespace galley {

class Theme;

/// A check's own page: what it finds and leaves alone, and examples of both.
class CheckPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit CheckPage(const Theme &theme, QWidget *parent = nullptr);

    /// `record`: what became of its findings, one sentence; may be empty.
    void show(const CheckInfo &info, const QString &record);

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
    std::optional<CheckInfo> m_info; ///< what is shown
    QString m_record;
};

} // namespace galley
