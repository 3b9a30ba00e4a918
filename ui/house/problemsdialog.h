#pragma once

#include <QDialog>

namespace galley {

class Theme;
struct HouseImport;

/// What an import left out: row and column in the file, and why. Not modal; deletes itself when closed.
class ProblemsDialog : public QDialog
{
    Q_OBJECT

public:
    ProblemsDialog(const HouseImport &import, const Theme &theme, QWidget *parent = nullptr);
};

} // namespace galley
