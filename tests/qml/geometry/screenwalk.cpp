// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenwalk.h"

#include <QMetaEnum>
#include <QRegularExpression>
#include <QTest>

namespace yizhan::geometry {

namespace Screens = viewmodels::Screens;

QString nameOfScreen(Screens::Screen screen)
{
    return QString::fromLatin1(QMetaEnum::fromType<Screens::Screen>().valueToKey(screen));
}

void ScreenWalk::go(Screens::Screen wanted, int kind, const QString &id)
{
    kiosk.navigator()->openKind(wanted, kind, id);
    look(QStringLiteral("%1 %2 %3").arg(nameOfScreen(wanted)).arg(kind).arg(id));
}

QQuickItem *ScreenWalk::find(const char *objectName)
{
    return kiosk.window()->findChild<QQuickItem *>(QLatin1String(objectName));
}

void ScreenWalk::withoutPaper(const QString &name)
{
    using Printer = viewmodels::SlipPrinting::Printer;
    for (const auto &[reason, printer] :
         {std::pair{"printer.paper_out", Printer::PaperOut}, {"printer.unreachable", Printer::Failing}}) {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("cannot print")));
        kiosk.setPrinter(QLatin1String(reason));
        QTRY_COMPARE(kiosk.printing()->printer(), printer);
        look(name + u' ' + QLatin1String(reason));
    }
    kiosk.setPrinter({});
    QTRY_COMPARE(kiosk.printing()->printer(), Printer::Ready);
}

} // namespace yizhan::geometry
