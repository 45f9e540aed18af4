# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'main_window.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QMenuBar, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QStatusBar, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.message_bar import MessageBar

class Ui_MainWindow(object):
    def setupUi(self, MainWindow):
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        self.central_page = QWidget(MainWindow)
        self.central_page.setObjectName(u"central_page")
        self.central_layout = QHBoxLayout(self.central_page)
        self.central_layout.setSpacing(0)
        self.central_layout.setObjectName(u"central_layout")
        self.central_layout.setContentsMargins(0, 0, 0, 0)
        self.navigation_frame = QFrame(self.central_page)
        self.navigation_frame.setObjectName(u"navigation_frame")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.navigation_frame.sizePolicy().hasHeightForWidth())
        self.navigation_frame.setSizePolicy(sizePolicy)
        self.navigation_layout = QVBoxLayout(self.navigation_frame)
        self.navigation_layout.setSpacing(14)
        self.navigation_layout.setObjectName(u"navigation_layout")
        self.navigation_layout.setContentsMargins(12, 16, 12, 12)
        self.landlord_label = QLabel(self.navigation_frame)
        self.landlord_label.setObjectName(u"landlord_label")
        self.landlord_label.setWordWrap(True)

        self.navigation_layout.addWidget(self.landlord_label)

        self.log_button = QPushButton(self.navigation_frame)
        self.log_button.setObjectName(u"log_button")

        self.navigation_layout.addWidget(self.log_button)

        self.places_layout = QVBoxLayout()
        self.places_layout.setSpacing(2)
        self.places_layout.setObjectName(u"places_layout")
        self.places_layout.setContentsMargins(0, 0, 0, 0)

        self.navigation_layout.addLayout(self.places_layout)

        self.navigation_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.navigation_layout.addItem(self.navigation_spacer)

        self.sample_label = QLabel(self.navigation_frame)
        self.sample_label.setObjectName(u"sample_label")
        self.sample_label.setWordWrap(True)

        self.navigation_layout.addWidget(self.sample_label)


        self.central_layout.addWidget(self.navigation_frame)

        self.content_page = QWidget(self.central_page)
        self.content_page.setObjectName(u"content_page")
        self.message_bar = MessageBar(self.content_page)
        self.message_bar.setObjectName(u"message_bar")
        self.content_layout = QVBoxLayout(self.content_page)
        self.content_layout.setSpacing(0)
        self.content_layout.setObjectName(u"content_layout")
        self.content_layout.setContentsMargins(0, 0, 0, 0)
        self.screens_stack = QStackedWidget(self.content_page)
        self.screens_stack.setObjectName(u"screens_stack")

        self.content_layout.addWidget(self.screens_stack)


        self.central_layout.addWidget(self.content_page)

        self.central_layout.setStretch(1, 1)
        MainWindow.setCentralWidget(self.central_page)
        self.menu_bar = QMenuBar(MainWindow)
        self.menu_bar.setObjectName(u"menu_bar")
        MainWindow.setMenuBar(self.menu_bar)
        self.status_bar = QStatusBar(MainWindow)
        self.status_bar.setObjectName(u"status_bar")
        self.status_bar.setSizeGripEnabled(False)
        MainWindow.setStatusBar(self.status_bar)

        self.retranslateUi(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow):
        MainWindow.setWindowTitle(QCoreApplication.translate("MainWindow", u"ComplaintDesk", None))
        self.central_page.setProperty(u"role", QCoreApplication.translate("MainWindow", u"page", None))
        self.navigation_frame.setProperty(u"role", QCoreApplication.translate("MainWindow", u"sunken", None))
#if QT_CONFIG(accessibility)
        self.navigation_frame.setAccessibleName(QCoreApplication.translate("MainWindow", u"Navigation", None))
#endif // QT_CONFIG(accessibility)
        self.landlord_label.setText("")
        self.landlord_label.setProperty(u"role", QCoreApplication.translate("MainWindow", u"strong", None))
        self.log_button.setText(QCoreApplication.translate("MainWindow", u"Log a complaint", None))
        self.log_button.setProperty(u"role", QCoreApplication.translate("MainWindow", u"primary", None))
        self.sample_label.setText("")
        self.sample_label.setProperty(u"role", QCoreApplication.translate("MainWindow", u"muted", None))
        self.content_page.setProperty(u"role", QCoreApplication.translate("MainWindow", u"page", None))
    # retranslateUi

