// SPDX-License-Identifier: GPL-3.0-or-later
// What lies around the screen: printer, camera, line, typed searches.
#include "fillings.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QQuickItem>

using namespace yizhan::viewmodels;

namespace gallery {

/// Beside the list, where it is wide.
void openCook(FakeKiosk &kiosk)
{
    kiosk.vacancy()->open(QStringLiteral("fake/厨师（炒锅）"));
}

void takePaperOut(FakeKiosk &kiosk)
{
    kiosk.setPrinter(QStringLiteral("printer.paper_out"));
}

void holdPhone(FakeKiosk &kiosk)
{
    kiosk.showPhone(QStringLiteral("https://example.org/f/bureau/夜"));
}

/// What a code before the camera turns out to be.
void scanTicket(FakeKiosk &kiosk)
{
    kiosk.showCode(kiosk.ticketText());
}

void scanForeign(FakeKiosk &kiosk)
{
    kiosk.showCode(QStringLiteral("https://pay.example.com/x?id=1"));
}

void scanIdentityCard(FakeKiosk &kiosk)
{
    kiosk.showCode(QStringLiteral("11010519491231002X"));
}

void takeCameraAway(FakeKiosk &kiosk)
{
    kiosk.scan()->again();
    kiosk.plugCamera(false);
}

void giveCameraBack(FakeKiosk &kiosk)
{
    kiosk.plugCamera(true);
}

void loseTheLine(FakeKiosk &kiosk)
{
    kiosk.setOnline(false);
}

namespace {

/// Somebody writes; the keyboard is there where the platform has it (QT_IM_MODULE=qtvirtualkeyboard).
void writeIntoSearch(FakeKiosk &kiosk, const QString &text)
{
    auto *field = kiosk.window()->findChild<QQuickItem *>(QStringLiteral("searchField"));
    field->forceActiveFocus();
    QGuiApplication::inputMethod()->show();
    kiosk.keyboard()->choose(yizhan::viewmodels::KeyboardInput::Method::Handwriting);
    field->setProperty("text", text);
}

} // namespace

void beginSearch(FakeKiosk &kiosk)
{
    writeIntoSearch(kiosk, {});
}

void writeCook(FakeKiosk &kiosk)
{
    writeIntoSearch(kiosk, QStringLiteral("厨"));
    kiosk.keyboard()->choose(yizhan::viewmodels::KeyboardInput::Method::Pinyin);
}

void writeTooMuch(FakeKiosk &kiosk)
{
    writeIntoSearch(kiosk, QStringLiteral("厨"));
    writeIntoSearch(kiosk, QStringLiteral("厨航"));
}

} // namespace gallery
