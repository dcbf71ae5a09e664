// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakekiosk.h"

/// How the screens of the gallery are filled: each does at the fake kiosk what somebody, or something, does
/// at a real one, and stands at the screen that then shows.
namespace gallery {

using yizhan::fakes::FakeKiosk;

// What residents do at forms, receipts and job fairs.
void chooseName(FakeKiosk &kiosk);
void keepSome(FakeKiosk &kiosk);
void typeNumber(FakeKiosk &kiosk);
void typeIdentity(FakeKiosk &kiosk);
void typeWrongIdentity(FakeKiosk &kiosk);
void typeCode(FakeKiosk &kiosk);
void handIn(FakeKiosk &kiosk);
void fillAll(FakeKiosk &kiosk);
void handInFair(FakeKiosk &kiosk);
void admit(FakeKiosk &kiosk);
void admitAgain(FakeKiosk &kiosk);
void refuseAtTheDoor(FakeKiosk &kiosk);
void countAtTheDoor(FakeKiosk &kiosk);
void typeAtTheDoor(FakeKiosk &kiosk);
void typeNumberAtTheDoor(FakeKiosk &kiosk);
void typeOwnNumber(FakeKiosk &kiosk);
void registerAtTheDoor(FakeKiosk &kiosk);
void standAtBooth(FakeKiosk &kiosk);
void countAtBooth(FakeKiosk &kiosk);
void showPlaces(FakeKiosk &kiosk);
void fillFair(FakeKiosk &kiosk);
void showPlan(FakeKiosk &kiosk);
void keepBooths(FakeKiosk &kiosk);
void refuse(FakeKiosk &kiosk);
void deliver(FakeKiosk &kiosk);

// Calls for help, setting up, and what staff do.
void callHelp(FakeKiosk &kiosk);
void tellAccepted(FakeKiosk &kiosk);
void tellComing(FakeKiosk &kiosk);
void waitForHelp(FakeKiosk &kiosk);
void typeForHelp(FakeKiosk &kiosk);
void forgetServer(FakeKiosk &kiosk);
void typeSetupCode(FakeKiosk &kiosk);
void enrol(FakeKiosk &kiosk);
void typePin(FakeKiosk &kiosk);
void typeWrongPin(FakeKiosk &kiosk);
void signIn(FakeKiosk &kiosk);
void goThere(FakeKiosk &kiosk);

// Surveys, up to one question or another.
void askChoice(FakeKiosk &kiosk);
void askDate(FakeKiosk &kiosk);
void askRank(FakeKiosk &kiosk);
void askMany(FakeKiosk &kiosk);
void askWords(FakeKiosk &kiosk);
void askGroup(FakeKiosk &kiosk);
void askHousehold(FakeKiosk &kiosk);
void askPerson(FakeKiosk &kiosk);
void askMore(FakeKiosk &kiosk);
void askPlace(FakeKiosk &kiosk);
void reviewSurvey(FakeKiosk &kiosk);
void listForStaff(FakeKiosk &kiosk);
void listSent(FakeKiosk &kiosk);
void askAsStaff(FakeKiosk &kiosk);
void listAlone(FakeKiosk &kiosk);

// What lies around the screen: printer, camera, line, typed searches.
void openCook(FakeKiosk &kiosk);
void takePaperOut(FakeKiosk &kiosk);
void holdPhone(FakeKiosk &kiosk);
void scanTicket(FakeKiosk &kiosk);
void scanForeign(FakeKiosk &kiosk);
void scanIdentityCard(FakeKiosk &kiosk);
void takeCameraAway(FakeKiosk &kiosk);
void giveCameraBack(FakeKiosk &kiosk);
void loseTheLine(FakeKiosk &kiosk);
void beginSearch(FakeKiosk &kiosk);
void writeCook(FakeKiosk &kiosk);
void writeTooMuch(FakeKiosk &kiosk);

} // namespace gallery
