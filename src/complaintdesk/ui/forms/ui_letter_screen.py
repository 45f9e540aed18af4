# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'letter_screen.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QToolButton, QVBoxLayout, QWidget)

from complaintdesk.ui.screens.letter.advice_list import AdviceList
from complaintdesk.ui.screens.letter.checklist import Checklist
from complaintdesk.ui.screens.letter.kind_box import KindBox
from complaintdesk.ui.widgets.growing_edit import GrowingEdit
from complaintdesk.ui.widgets.page_view import PageView
from complaintdesk.ui.widgets.words_edit import WordsEdit

class Ui_LetterScreen(object):
    def setupUi(self, LetterScreen):
        if not LetterScreen.objectName():
            LetterScreen.setObjectName(u"LetterScreen")
        self.screen_layout = QVBoxLayout(LetterScreen)
        self.screen_layout.setSpacing(10)
        self.screen_layout.setObjectName(u"screen_layout")
        self.screen_layout.setContentsMargins(28, 20, 28, 16)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(12)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.head_names_layout = QHBoxLayout()
        self.head_names_layout.setSpacing(12)
        self.head_names_layout.setObjectName(u"head_names_layout")
        self.head_names_layout.setContentsMargins(0, 0, 0, 0)
        self.back_button = QToolButton(LetterScreen)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setProperty(u"role", u"quiet")

        self.head_names_layout.addWidget(self.back_button)

        self.names_layout = QVBoxLayout()
        self.names_layout.setSpacing(2)
        self.names_layout.setObjectName(u"names_layout")
        self.names_layout.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(LetterScreen)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setWordWrap(True)
        self.title_label.setProperty(u"role", u"title")

        self.names_layout.addWidget(self.title_label)

        self.case_label = QLabel(LetterScreen)
        self.case_label.setObjectName(u"case_label")
        self.case_label.setWordWrap(True)
        self.case_label.setProperty(u"role", u"muted")

        self.names_layout.addWidget(self.case_label)


        self.head_names_layout.addLayout(self.names_layout)

        self.head_names_layout.setStretch(1, 1)

        self.head_layout.addLayout(self.head_names_layout)

        self.head_choice_layout = QHBoxLayout()
        self.head_choice_layout.setSpacing(12)
        self.head_choice_layout.setObjectName(u"head_choice_layout")
        self.head_choice_layout.setContentsMargins(0, 0, 0, 0)
        self.panes_button = QPushButton(LetterScreen)
        self.panes_button.setObjectName(u"panes_button")

        self.head_choice_layout.addWidget(self.panes_button)

        self.kind_label = QLabel(LetterScreen)
        self.kind_label.setObjectName(u"kind_label")

        self.head_choice_layout.addWidget(self.kind_label)

        self.kind_box = KindBox(LetterScreen)
        self.kind_box.setObjectName(u"kind_box")
        self.kind_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind_box.setMinimumContentsLength(24)

        self.head_choice_layout.addWidget(self.kind_box)

        self.head_choice_layout.setStretch(2, 1)

        self.head_layout.addLayout(self.head_choice_layout)

        self.head_layout.setStretch(0, 1)

        self.screen_layout.addLayout(self.head_layout)

        self.state_layout = QHBoxLayout()
        self.state_layout.setSpacing(8)
        self.state_layout.setObjectName(u"state_layout")
        self.state_layout.setContentsMargins(0, 0, 0, 0)
        self.state_icon = QLabel(LetterScreen)
        self.state_icon.setObjectName(u"state_icon")

        self.state_layout.addWidget(self.state_icon)

        self.state_label = QLabel(LetterScreen)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setWordWrap(True)
        self.state_label.setProperty(u"role", u"strong")

        self.state_layout.addWidget(self.state_label)

        self.state_layout.setStretch(1, 1)

        self.screen_layout.addLayout(self.state_layout)

        self.recipient_label = QLabel(LetterScreen)
        self.recipient_label.setObjectName(u"recipient_label")
        self.recipient_label.setWordWrap(True)
        self.recipient_label.setProperty(u"role", u"warning")

        self.screen_layout.addWidget(self.recipient_label)

        self.adjustments_label = QLabel(LetterScreen)
        self.adjustments_label.setObjectName(u"adjustments_label")
        self.adjustments_label.setWordWrap(True)
        self.adjustments_label.setProperty(u"role", u"warning")

        self.screen_layout.addWidget(self.adjustments_label)

        self.body_stack = QStackedWidget(LetterScreen)
        self.body_stack.setObjectName(u"body_stack")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.body_stack.sizePolicy().hasHeightForWidth())
        self.body_stack.setSizePolicy(sizePolicy)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_page.setProperty(u"role", u"page")
        self.body_stack.addWidget(self.empty_page)
        self.letter_page = QWidget()
        self.letter_page.setObjectName(u"letter_page")
        self.letter_page.setProperty(u"role", u"page")
        self.letter_layout = QVBoxLayout(self.letter_page)
        self.letter_layout.setSpacing(8)
        self.letter_layout.setObjectName(u"letter_layout")
        self.letter_layout.setContentsMargins(0, 0, 0, 0)
        self.letter_splitter = QSplitter(self.letter_page)
        self.letter_splitter.setObjectName(u"letter_splitter")
        self.letter_splitter.setOrientation(Qt.Orientation.Horizontal)
        self.letter_splitter.setChildrenCollapsible(False)
        self.letter_splitter.setHandleWidth(20)
        self.pages_panel = QWidget(self.letter_splitter)
        self.pages_panel.setObjectName(u"pages_panel")
        self.pages_layout = QVBoxLayout(self.pages_panel)
        self.pages_layout.setSpacing(6)
        self.pages_layout.setObjectName(u"pages_layout")
        self.pages_layout.setContentsMargins(0, 0, 0, 0)
        self.page_view = PageView(self.pages_panel)
        self.page_view.setObjectName(u"page_view")

        self.pages_layout.addWidget(self.page_view)

        self.zoom_layout = QHBoxLayout()
        self.zoom_layout.setSpacing(6)
        self.zoom_layout.setObjectName(u"zoom_layout")
        self.zoom_layout.setContentsMargins(0, 0, 0, 0)
        self.page_label = QLabel(self.pages_panel)
        self.page_label.setObjectName(u"page_label")

        self.zoom_layout.addWidget(self.page_label)

        self.zoom_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.zoom_layout.addItem(self.zoom_spacer)

        self.large_print_box = QCheckBox(self.pages_panel)
        self.large_print_box.setObjectName(u"large_print_box")

        self.zoom_layout.addWidget(self.large_print_box)

        self.zoom_out_button = QToolButton(self.pages_panel)
        self.zoom_out_button.setObjectName(u"zoom_out_button")
        self.zoom_out_button.setProperty(u"role", u"quiet")

        self.zoom_layout.addWidget(self.zoom_out_button)

        self.zoom_label = QLabel(self.pages_panel)
        self.zoom_label.setObjectName(u"zoom_label")

        self.zoom_layout.addWidget(self.zoom_label)

        self.zoom_in_button = QToolButton(self.pages_panel)
        self.zoom_in_button.setObjectName(u"zoom_in_button")
        self.zoom_in_button.setProperty(u"role", u"quiet")

        self.zoom_layout.addWidget(self.zoom_in_button)

        self.fit_button = QToolButton(self.pages_panel)
        self.fit_button.setObjectName(u"fit_button")
        self.fit_button.setProperty(u"role", u"quiet")

        self.zoom_layout.addWidget(self.fit_button)


        self.pages_layout.addLayout(self.zoom_layout)

        self.pages_layout.setStretch(0, 1)
        self.letter_splitter.addWidget(self.pages_panel)
        self.side_stack = QStackedWidget(self.letter_splitter)
        self.side_stack.setObjectName(u"side_stack")
        self.compose_page = QWidget()
        self.compose_page.setObjectName(u"compose_page")
        self.compose_page.setProperty(u"role", u"page")
        self.compose_layout = QVBoxLayout(self.compose_page)
        self.compose_layout.setSpacing(12)
        self.compose_layout.setObjectName(u"compose_layout")
        self.compose_layout.setContentsMargins(0, 0, 0, 0)
        self.compose_scroll = QScrollArea(self.compose_page)
        self.compose_scroll.setObjectName(u"compose_scroll")
        self.compose_scroll.setWidgetResizable(True)
        self.compose_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.compose_panel = QWidget()
        self.compose_panel.setObjectName(u"compose_panel")
        self.compose_panel.setProperty(u"role", u"page")
        self.compose_panel_layout = QVBoxLayout(self.compose_panel)
        self.compose_panel_layout.setSpacing(8)
        self.compose_panel_layout.setObjectName(u"compose_panel_layout")
        self.compose_panel_layout.setContentsMargins(2, 0, 12, 12)
        self.item_label = QLabel(self.compose_panel)
        self.item_label.setObjectName(u"item_label")
        self.item_label.setProperty(u"role", u"strong")

        self.compose_panel_layout.addWidget(self.item_label)

        self.item_box = QComboBox(self.compose_panel)
        self.item_box.setObjectName(u"item_box")
        self.item_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.item_box.setMinimumContentsLength(16)

        self.compose_panel_layout.addWidget(self.item_box)

        self.opening_label = QLabel(self.compose_panel)
        self.opening_label.setObjectName(u"opening_label")
        self.opening_label.setProperty(u"role", u"strong")

        self.compose_panel_layout.addWidget(self.opening_label)

        self.opening_edit = GrowingEdit(self.compose_panel)
        self.opening_edit.setObjectName(u"opening_edit")

        self.compose_panel_layout.addWidget(self.opening_edit)

        self.expectation_layout = QHBoxLayout()
        self.expectation_layout.setSpacing(0)
        self.expectation_layout.setObjectName(u"expectation_layout")
        self.expectation_layout.setContentsMargins(0, 0, 0, 0)
        self.expectation_button = QPushButton(self.compose_panel)
        self.expectation_button.setObjectName(u"expectation_button")
        self.expectation_button.setVisible(False)
        self.expectation_button.setProperty(u"role", u"link")

        self.expectation_layout.addWidget(self.expectation_button)

        self.expectation_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.expectation_layout.addItem(self.expectation_spacer)


        self.compose_panel_layout.addLayout(self.expectation_layout)

        self.own_words_panel = QWidget(self.compose_panel)
        self.own_words_panel.setObjectName(u"own_words_panel")
        self.own_words_panel.setProperty(u"role", u"page")
        self.own_words_layout = QVBoxLayout(self.own_words_panel)
        self.own_words_layout.setSpacing(8)
        self.own_words_layout.setObjectName(u"own_words_layout")
        self.own_words_layout.setContentsMargins(0, 0, 0, 0)

        self.compose_panel_layout.addWidget(self.own_words_panel)

        self.closing_label = QLabel(self.compose_panel)
        self.closing_label.setObjectName(u"closing_label")
        self.closing_label.setProperty(u"role", u"strong")

        self.compose_panel_layout.addWidget(self.closing_label)

        self.closing_edit = GrowingEdit(self.compose_panel)
        self.closing_edit.setObjectName(u"closing_edit")

        self.compose_panel_layout.addWidget(self.closing_edit)

        self.saved_label = QLabel(self.compose_panel)
        self.saved_label.setObjectName(u"saved_label")
        self.saved_label.setWordWrap(True)
        self.saved_label.setProperty(u"role", u"muted")

        self.compose_panel_layout.addWidget(self.saved_label)

        self.advice_head_layout = QHBoxLayout()
        self.advice_head_layout.setSpacing(8)
        self.advice_head_layout.setObjectName(u"advice_head_layout")
        self.advice_head_layout.setContentsMargins(0, 0, 0, 0)
        self.advice_button = QPushButton(self.compose_panel)
        self.advice_button.setObjectName(u"advice_button")
        self.advice_button.setCheckable(True)
        self.advice_button.setProperty(u"role", u"quiet")

        self.advice_head_layout.addWidget(self.advice_button)

        self.advice_head_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.advice_head_layout.addItem(self.advice_head_spacer)


        self.compose_panel_layout.addLayout(self.advice_head_layout)

        self.advice_panel = QFrame(self.compose_panel)
        self.advice_panel.setObjectName(u"advice_panel")
        self.advice_panel.setProperty(u"role", u"card")
        self.advice_panel_layout = QVBoxLayout(self.advice_panel)
        self.advice_panel_layout.setSpacing(8)
        self.advice_panel_layout.setObjectName(u"advice_panel_layout")
        self.advice_panel_layout.setContentsMargins(14, 10, 14, 10)
        self.advice_note_layout = QHBoxLayout()
        self.advice_note_layout.setSpacing(12)
        self.advice_note_layout.setObjectName(u"advice_note_layout")
        self.advice_note_layout.setContentsMargins(0, 0, 0, 0)
        self.advice_note_label = QLabel(self.advice_panel)
        self.advice_note_label.setObjectName(u"advice_note_label")
        self.advice_note_label.setWordWrap(True)
        self.advice_note_label.setProperty(u"role", u"muted")

        self.advice_note_layout.addWidget(self.advice_note_label)

        self.words_button = QPushButton(self.advice_panel)
        self.words_button.setObjectName(u"words_button")
        self.words_button.setProperty(u"role", u"link")

        self.advice_note_layout.addWidget(self.words_button, 0, Qt.AlignmentFlag.AlignTop)

        self.advice_note_layout.setStretch(0, 1)

        self.advice_panel_layout.addLayout(self.advice_note_layout)

        self.ease_label = QLabel(self.advice_panel)
        self.ease_label.setObjectName(u"ease_label")
        self.ease_label.setWordWrap(True)

        self.advice_panel_layout.addWidget(self.ease_label)

        self.advice_list = AdviceList(self.advice_panel)
        self.advice_list.setObjectName(u"advice_list")

        self.advice_panel_layout.addWidget(self.advice_list)


        self.compose_panel_layout.addWidget(self.advice_panel)

        self.check_rule = QFrame(self.compose_panel)
        self.check_rule.setObjectName(u"check_rule")
        self.check_rule.setProperty(u"role", u"rule")

        self.compose_panel_layout.addWidget(self.check_rule)

        self.check_heading = QLabel(self.compose_panel)
        self.check_heading.setObjectName(u"check_heading")
        self.check_heading.setWordWrap(True)
        self.check_heading.setProperty(u"role", u"heading")

        self.compose_panel_layout.addWidget(self.check_heading)

        self.summary_card = QFrame(self.compose_panel)
        self.summary_card.setObjectName(u"summary_card")
        self.summary_card.setProperty(u"role", u"card")
        self.check_summary_layout = QHBoxLayout(self.summary_card)
        self.check_summary_layout.setSpacing(10)
        self.check_summary_layout.setObjectName(u"check_summary_layout")
        self.check_summary_layout.setContentsMargins(14, 10, 14, 10)
        self.check_summary_icon = QLabel(self.summary_card)
        self.check_summary_icon.setObjectName(u"check_summary_icon")

        self.check_summary_layout.addWidget(self.check_summary_icon)

        self.check_summary_label = QLabel(self.summary_card)
        self.check_summary_label.setObjectName(u"check_summary_label")
        self.check_summary_label.setWordWrap(True)

        self.check_summary_layout.addWidget(self.check_summary_label)

        self.check_summary_layout.setStretch(1, 1)

        self.compose_panel_layout.addWidget(self.summary_card)

        self.checklist = Checklist(self.compose_panel)
        self.checklist.setObjectName(u"checklist")

        self.compose_panel_layout.addWidget(self.checklist)

        self.compose_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.compose_panel_layout.addItem(self.compose_spacer)

        self.compose_scroll.setWidget(self.compose_panel)

        self.compose_layout.addWidget(self.compose_scroll)

        self.compose_buttons_layout = QHBoxLayout()
        self.compose_buttons_layout.setSpacing(8)
        self.compose_buttons_layout.setObjectName(u"compose_buttons_layout")
        self.compose_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.print_draft_button = QPushButton(self.compose_page)
        self.print_draft_button.setObjectName(u"print_draft_button")

        self.compose_buttons_layout.addWidget(self.print_draft_button)

        self.save_draft_button = QPushButton(self.compose_page)
        self.save_draft_button.setObjectName(u"save_draft_button")

        self.compose_buttons_layout.addWidget(self.save_draft_button)

        self.compose_buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.compose_buttons_layout.addItem(self.compose_buttons_spacer)

        self.issue_button = QPushButton(self.compose_page)
        self.issue_button.setObjectName(u"issue_button")
        self.issue_button.setProperty(u"role", u"primary")

        self.compose_buttons_layout.addWidget(self.issue_button)


        self.compose_layout.addLayout(self.compose_buttons_layout)

        self.compose_layout.setStretch(0, 1)
        self.side_stack.addWidget(self.compose_page)
        self.issued_page = QWidget()
        self.issued_page.setObjectName(u"issued_page")
        self.issued_page.setProperty(u"role", u"page")
        self.issued_layout = QVBoxLayout(self.issued_page)
        self.issued_layout.setSpacing(8)
        self.issued_layout.setObjectName(u"issued_layout")
        self.issued_layout.setContentsMargins(0, 0, 0, 0)
        self.issued_scroll = QScrollArea(self.issued_page)
        self.issued_scroll.setObjectName(u"issued_scroll")
        self.issued_scroll.setWidgetResizable(True)
        self.issued_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.issued_panel = QWidget()
        self.issued_panel.setObjectName(u"issued_panel")
        self.issued_panel.setProperty(u"role", u"page")
        self.issued_panel_layout = QVBoxLayout(self.issued_panel)
        self.issued_panel_layout.setSpacing(10)
        self.issued_panel_layout.setObjectName(u"issued_panel_layout")
        self.issued_panel_layout.setContentsMargins(2, 0, 12, 12)
        self.issued_card = QFrame(self.issued_panel)
        self.issued_card.setObjectName(u"issued_card")
        self.issued_card.setProperty(u"role", u"card")
        self.issued_card_layout = QVBoxLayout(self.issued_card)
        self.issued_card_layout.setSpacing(10)
        self.issued_card_layout.setObjectName(u"issued_card_layout")
        self.issued_card_layout.setContentsMargins(18, 16, 18, 16)
        self.issued_head_layout = QHBoxLayout()
        self.issued_head_layout.setSpacing(8)
        self.issued_head_layout.setObjectName(u"issued_head_layout")
        self.issued_head_layout.setContentsMargins(0, 0, 0, 0)
        self.issued_icon = QLabel(self.issued_card)
        self.issued_icon.setObjectName(u"issued_icon")

        self.issued_head_layout.addWidget(self.issued_icon)

        self.issued_heading = QLabel(self.issued_card)
        self.issued_heading.setObjectName(u"issued_heading")
        self.issued_heading.setProperty(u"role", u"heading")

        self.issued_head_layout.addWidget(self.issued_heading)

        self.issued_head_layout.setStretch(1, 1)

        self.issued_card_layout.addLayout(self.issued_head_layout)

        self.issued_note_label = QLabel(self.issued_card)
        self.issued_note_label.setObjectName(u"issued_note_label")
        self.issued_note_label.setWordWrap(True)
        self.issued_note_label.setProperty(u"role", u"muted")

        self.issued_card_layout.addWidget(self.issued_note_label)

        self.sent_layout = QHBoxLayout()
        self.sent_layout.setSpacing(8)
        self.sent_layout.setObjectName(u"sent_layout")
        self.sent_layout.setContentsMargins(0, 0, 0, 0)
        self.sent_label = QLabel(self.issued_card)
        self.sent_label.setObjectName(u"sent_label")

        self.sent_layout.addWidget(self.sent_label)

        self.sent_box = QComboBox(self.issued_card)
        self.sent_box.setObjectName(u"sent_box")

        self.sent_layout.addWidget(self.sent_box)

        self.sent_layout.setStretch(1, 1)

        self.issued_card_layout.addLayout(self.sent_layout)

        self.facts_layout = QGridLayout()
        self.facts_layout.setObjectName(u"facts_layout")
        self.facts_layout.setHorizontalSpacing(8)
        self.facts_layout.setVerticalSpacing(8)
        self.facts_layout.setContentsMargins(0, 0, 0, 0)
        self.dated_caption = QLabel(self.issued_card)
        self.dated_caption.setObjectName(u"dated_caption")
        self.dated_caption.setProperty(u"role", u"muted")

        self.facts_layout.addWidget(self.dated_caption, 0, 0, 1, 1)

        self.dated_label = QLabel(self.issued_card)
        self.dated_label.setObjectName(u"dated_label")

        self.facts_layout.addWidget(self.dated_label, 0, 1, 1, 1)

        self.by_caption = QLabel(self.issued_card)
        self.by_caption.setObjectName(u"by_caption")
        self.by_caption.setProperty(u"role", u"muted")

        self.facts_layout.addWidget(self.by_caption, 1, 0, 1, 1)

        self.by_label = QLabel(self.issued_card)
        self.by_label.setObjectName(u"by_label")
        self.by_label.setWordWrap(True)

        self.facts_layout.addWidget(self.by_label, 1, 1, 1, 1)

        self.wording_caption = QLabel(self.issued_card)
        self.wording_caption.setObjectName(u"wording_caption")
        self.wording_caption.setProperty(u"role", u"muted")

        self.facts_layout.addWidget(self.wording_caption, 2, 0, 1, 1)

        self.wording_label = QLabel(self.issued_card)
        self.wording_label.setObjectName(u"wording_label")

        self.facts_layout.addWidget(self.wording_label, 2, 1, 1, 1)

        self.hash_caption = QLabel(self.issued_card)
        self.hash_caption.setObjectName(u"hash_caption")
        self.hash_caption.setProperty(u"role", u"muted")

        self.facts_layout.addWidget(self.hash_caption, 3, 0, 1, 1)

        self.hash_label = QLabel(self.issued_card)
        self.hash_label.setObjectName(u"hash_label")
        self.hash_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.facts_layout.addWidget(self.hash_label, 3, 1, 1, 1)

        self.facts_layout.setColumnStretch(1, 1)

        self.issued_card_layout.addLayout(self.facts_layout)


        self.issued_panel_layout.addWidget(self.issued_card)

        self.issued_buttons_layout = QHBoxLayout()
        self.issued_buttons_layout.setSpacing(8)
        self.issued_buttons_layout.setObjectName(u"issued_buttons_layout")
        self.issued_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.print_issued_button = QPushButton(self.issued_panel)
        self.print_issued_button.setObjectName(u"print_issued_button")
        self.print_issued_button.setProperty(u"role", u"primary")

        self.issued_buttons_layout.addWidget(self.print_issued_button)

        self.save_issued_button = QPushButton(self.issued_panel)
        self.save_issued_button.setObjectName(u"save_issued_button")

        self.issued_buttons_layout.addWidget(self.save_issued_button)

        self.issued_buttons_layout.setStretch(0, 1)
        self.issued_buttons_layout.setStretch(1, 1)

        self.issued_panel_layout.addLayout(self.issued_buttons_layout)

        self.sending_button = QPushButton(self.issued_panel)
        self.sending_button.setObjectName(u"sending_button")

        self.issued_panel_layout.addWidget(self.sending_button)

        self.record_button = QPushButton(self.issued_panel)
        self.record_button.setObjectName(u"record_button")

        self.issued_panel_layout.addWidget(self.record_button)

        self.issued_rule = QFrame(self.issued_panel)
        self.issued_rule.setObjectName(u"issued_rule")
        self.issued_rule.setProperty(u"role", u"rule")

        self.issued_panel_layout.addWidget(self.issued_rule)

        self.further_label = QLabel(self.issued_panel)
        self.further_label.setObjectName(u"further_label")
        self.further_label.setWordWrap(True)
        self.further_label.setProperty(u"role", u"muted")

        self.issued_panel_layout.addWidget(self.further_label)

        self.further_button = QPushButton(self.issued_panel)
        self.further_button.setObjectName(u"further_button")

        self.issued_panel_layout.addWidget(self.further_button)

        self.issued_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.issued_panel_layout.addItem(self.issued_spacer)

        self.issued_scroll.setWidget(self.issued_panel)

        self.issued_layout.addWidget(self.issued_scroll)

        self.side_stack.addWidget(self.issued_page)
        self.letter_splitter.addWidget(self.side_stack)

        self.letter_layout.addWidget(self.letter_splitter)

        self.body_stack.addWidget(self.letter_page)
        self.unfit_page = QWidget()
        self.unfit_page.setObjectName(u"unfit_page")
        self.unfit_page.setProperty(u"role", u"page")
        self.unfit_layout = QVBoxLayout(self.unfit_page)
        self.unfit_layout.setSpacing(14)
        self.unfit_layout.setObjectName(u"unfit_layout")
        self.unfit_layout.setContentsMargins(0, 0, 0, 0)
        self.unfit_top_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.unfit_layout.addItem(self.unfit_top_spacer)

        self.unfit_heading = QLabel(self.unfit_page)
        self.unfit_heading.setObjectName(u"unfit_heading")
        self.unfit_heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.unfit_heading.setWordWrap(True)
        self.unfit_heading.setProperty(u"role", u"heading")

        self.unfit_layout.addWidget(self.unfit_heading)

        self.unfit_label = QLabel(self.unfit_page)
        self.unfit_label.setObjectName(u"unfit_label")
        self.unfit_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.unfit_label.setWordWrap(True)

        self.unfit_layout.addWidget(self.unfit_label)

        self.unfit_buttons_layout = QHBoxLayout()
        self.unfit_buttons_layout.setSpacing(8)
        self.unfit_buttons_layout.setObjectName(u"unfit_buttons_layout")
        self.unfit_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.unfit_left_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.unfit_buttons_layout.addItem(self.unfit_left_spacer)

        self.unfit_act_button = QPushButton(self.unfit_page)
        self.unfit_act_button.setObjectName(u"unfit_act_button")
        self.unfit_act_button.setProperty(u"role", u"primary")

        self.unfit_buttons_layout.addWidget(self.unfit_act_button)

        self.unfit_case_button = QPushButton(self.unfit_page)
        self.unfit_case_button.setObjectName(u"unfit_case_button")

        self.unfit_buttons_layout.addWidget(self.unfit_case_button)

        self.unfit_right_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.unfit_buttons_layout.addItem(self.unfit_right_spacer)


        self.unfit_layout.addLayout(self.unfit_buttons_layout)

        self.kept_frame = QFrame(self.unfit_page)
        self.kept_frame.setObjectName(u"kept_frame")
        self.kept_frame.setProperty(u"role", u"card")
        self.kept_layout = QVBoxLayout(self.kept_frame)
        self.kept_layout.setSpacing(8)
        self.kept_layout.setObjectName(u"kept_layout")
        self.kept_layout.setContentsMargins(18, 14, 18, 14)
        self.kept_label = QLabel(self.kept_frame)
        self.kept_label.setObjectName(u"kept_label")
        self.kept_label.setWordWrap(True)

        self.kept_layout.addWidget(self.kept_label)

        self.kept_edit = WordsEdit(self.kept_frame)
        self.kept_edit.setObjectName(u"kept_edit")
        self.kept_edit.setReadOnly(True)

        self.kept_layout.addWidget(self.kept_edit)

        self.kept_buttons_layout = QHBoxLayout()
        self.kept_buttons_layout.setObjectName(u"kept_buttons_layout")
        self.forget_button = QPushButton(self.kept_frame)
        self.forget_button.setObjectName(u"forget_button")

        self.kept_buttons_layout.addWidget(self.forget_button)

        self.kept_right_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.kept_buttons_layout.addItem(self.kept_right_spacer)


        self.kept_layout.addLayout(self.kept_buttons_layout)


        self.unfit_layout.addWidget(self.kept_frame)

        self.unfit_bottom_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.unfit_layout.addItem(self.unfit_bottom_spacer)

        self.body_stack.addWidget(self.unfit_page)

        self.screen_layout.addWidget(self.body_stack)

        self.screen_layout.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_box)
        self.item_label.setBuddy(self.item_box)
        self.opening_label.setBuddy(self.opening_edit)
        self.closing_label.setBuddy(self.closing_edit)
        self.sent_label.setBuddy(self.sent_box)
        self.kept_label.setBuddy(self.kept_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.back_button, self.panes_button)
        QWidget.setTabOrder(self.panes_button, self.kind_box)
        QWidget.setTabOrder(self.kind_box, self.item_box)
        QWidget.setTabOrder(self.item_box, self.opening_edit)
        QWidget.setTabOrder(self.opening_edit, self.expectation_button)
        QWidget.setTabOrder(self.expectation_button, self.closing_edit)
        QWidget.setTabOrder(self.closing_edit, self.advice_button)
        QWidget.setTabOrder(self.advice_button, self.words_button)
        QWidget.setTabOrder(self.words_button, self.issue_button)
        QWidget.setTabOrder(self.issue_button, self.print_draft_button)
        QWidget.setTabOrder(self.print_draft_button, self.save_draft_button)
        QWidget.setTabOrder(self.save_draft_button, self.print_issued_button)
        QWidget.setTabOrder(self.print_issued_button, self.save_issued_button)
        QWidget.setTabOrder(self.save_issued_button, self.sending_button)
        QWidget.setTabOrder(self.sending_button, self.record_button)
        QWidget.setTabOrder(self.record_button, self.further_button)
        QWidget.setTabOrder(self.further_button, self.sent_box)
        QWidget.setTabOrder(self.sent_box, self.page_view)
        QWidget.setTabOrder(self.page_view, self.large_print_box)
        QWidget.setTabOrder(self.large_print_box, self.zoom_out_button)
        QWidget.setTabOrder(self.zoom_out_button, self.zoom_in_button)
        QWidget.setTabOrder(self.zoom_in_button, self.fit_button)
        QWidget.setTabOrder(self.fit_button, self.unfit_act_button)
        QWidget.setTabOrder(self.unfit_act_button, self.unfit_case_button)
        QWidget.setTabOrder(self.unfit_case_button, self.kept_edit)
        QWidget.setTabOrder(self.kept_edit, self.forget_button)

        self.retranslateUi(LetterScreen)
    # setupUi

    def retranslateUi(self, LetterScreen):
        LetterScreen.setWindowTitle(QCoreApplication.translate("LetterScreen", u"Letter", None))
        self.back_button.setText("")
#if QT_CONFIG(accessibility)
        self.back_button.setAccessibleName(QCoreApplication.translate("LetterScreen", u"Back to the case", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.back_button.setToolTip(QCoreApplication.translate("LetterScreen", u"Back to the case (Alt+Left)", None))
#endif // QT_CONFIG(tooltip)
        self.title_label.setText("")
        self.case_label.setText("")
        self.panes_button.setText(QCoreApplication.translate("LetterScreen", u"Look at the &pages", None))
        self.kind_label.setText(QCoreApplication.translate("LetterScreen", u"L&etter", None))
        self.state_icon.setText("")
        self.state_label.setText("")
        self.recipient_label.setText("")
        self.adjustments_label.setText("")
#if QT_CONFIG(accessibility)
        self.page_view.setAccessibleName(QCoreApplication.translate("LetterScreen", u"Pages of the letter", None))
#endif // QT_CONFIG(accessibility)
        self.page_label.setText("")
        self.large_print_box.setText(QCoreApplication.translate("LetterScreen", u"Lar&ge print", None))
#if QT_CONFIG(tooltip)
        self.large_print_box.setToolTip(QCoreApplication.translate("LetterScreen", u"Shows, saves and prints the letter at 18 point, with lists in place of wide tables", None))
#endif // QT_CONFIG(tooltip)
        self.zoom_out_button.setText(QCoreApplication.translate("LetterScreen", u"\u2212", None))
#if QT_CONFIG(accessibility)
        self.zoom_out_button.setAccessibleName(QCoreApplication.translate("LetterScreen", u"Smaller pages", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.zoom_out_button.setToolTip(QCoreApplication.translate("LetterScreen", u"Smaller (\u2212 while the pages have the focus, or Ctrl with the wheel)", None))
#endif // QT_CONFIG(tooltip)
        self.zoom_label.setText("")
        self.zoom_in_button.setText(QCoreApplication.translate("LetterScreen", u"+", None))
#if QT_CONFIG(accessibility)
        self.zoom_in_button.setAccessibleName(QCoreApplication.translate("LetterScreen", u"Larger pages", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.zoom_in_button.setToolTip(QCoreApplication.translate("LetterScreen", u"Larger (+ while the pages have the focus, or Ctrl with the wheel)", None))
#endif // QT_CONFIG(tooltip)
        self.fit_button.setText(QCoreApplication.translate("LetterScreen", u"Whole width", None))
#if QT_CONFIG(accessibility)
        self.fit_button.setAccessibleName(QCoreApplication.translate("LetterScreen", u"Whole width of the page", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.fit_button.setToolTip(QCoreApplication.translate("LetterScreen", u"Fit the width of the page (0 while the pages have the focus)", None))
#endif // QT_CONFIG(tooltip)
        self.item_label.setText(QCoreApplication.translate("LetterScreen", u"Which &action it is about", None))
        self.opening_label.setText(QCoreApplication.translate("LetterScreen", u"Your &opening words", None))
        self.opening_edit.setPlaceholderText(QCoreApplication.translate("LetterScreen", u"After the greeting, if you want to add something", None))
        self.expectation_button.setText(QCoreApplication.translate("LetterScreen", u"Add a sentence: the date you may expect", None))
        self.closing_label.setText(QCoreApplication.translate("LetterScreen", u"Your &closing words", None))
        self.closing_edit.setPlaceholderText(QCoreApplication.translate("LetterScreen", u"Before the signature, if you want to add something", None))
        self.saved_label.setText(QCoreApplication.translate("LetterScreen", u"Saved in the desk as you type.", None))
        self.advice_button.setText(QCoreApplication.translate("LetterScreen", u"A&dvice on the wording", None))
        self.advice_note_label.setText(QCoreApplication.translate("LetterScreen", u"Advice only: nothing here holds the letter back.", None))
        self.words_button.setText(QCoreApplication.translate("LetterScreen", u"Edit the list\u2026", None))
#if QT_CONFIG(accessibility)
        self.words_button.setAccessibleName(QCoreApplication.translate("LetterScreen", u"Edit the list of plain words\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.ease_label.setText("")
#if QT_CONFIG(accessibility)
        self.advice_list.setAccessibleName(QCoreApplication.translate("LetterScreen", u"Advice on the wording", None))
#endif // QT_CONFIG(accessibility)
        self.check_heading.setText(QCoreApplication.translate("LetterScreen", u"What the Code asks of this letter", None))
        self.check_summary_icon.setText("")
        self.check_summary_label.setText("")
#if QT_CONFIG(accessibility)
        self.checklist.setAccessibleName(QCoreApplication.translate("LetterScreen", u"What the Code asks of this letter", None))
#endif // QT_CONFIG(accessibility)
        self.print_draft_button.setText(QCoreApplication.translate("LetterScreen", u"P&rint\u2026", None))
        self.save_draft_button.setText(QCoreApplication.translate("LetterScreen", u"&Save as", None))
        self.issue_button.setText(QCoreApplication.translate("LetterScreen", u"&Issue the letter\u2026", None))
        self.issued_icon.setText("")
        self.issued_heading.setText(QCoreApplication.translate("LetterScreen", u"Issued", None))
        self.issued_note_label.setText(QCoreApplication.translate("LetterScreen", u"These are the exact pages that were issued. They cannot be changed.", None))
        self.sent_label.setText(QCoreApplication.translate("LetterScreen", u"&Which letter", None))
        self.dated_caption.setText(QCoreApplication.translate("LetterScreen", u"Dated", None))
        self.dated_label.setText("")
        self.by_caption.setText(QCoreApplication.translate("LetterScreen", u"Issued by", None))
        self.by_label.setText("")
        self.wording_caption.setText(QCoreApplication.translate("LetterScreen", u"Wording", None))
        self.wording_label.setText("")
        self.hash_caption.setText(QCoreApplication.translate("LetterScreen", u"Fingerprint", None))
        self.hash_label.setText("")
        self.print_issued_button.setText(QCoreApplication.translate("LetterScreen", u"P&rint\u2026", None))
        self.save_issued_button.setText(QCoreApplication.translate("LetterScreen", u"&Save as", None))
        self.sending_button.setText(QCoreApplication.translate("LetterScreen", u"Record how it went o&ut\u2026", None))
        self.record_button.setText(QCoreApplication.translate("LetterScreen", u"What it relied o&n\u2026", None))
        self.further_label.setText(QCoreApplication.translate("LetterScreen", u"If something in it was wrong, write to the resident again: a further letter is kept beside this one.", None))
        self.further_button.setText(QCoreApplication.translate("LetterScreen", u"Write &a further letter", None))
        self.unfit_heading.setText(QCoreApplication.translate("LetterScreen", u"This letter does not fit the case as it stands", None))
        self.unfit_label.setText("")
        self.unfit_act_button.setText("")
        self.unfit_case_button.setText(QCoreApplication.translate("LetterScreen", u"&Go to the case", None))
        self.kept_label.setText(QCoreApplication.translate("LetterScreen", u"You &began this letter, and it was never issued. Your words are kept with the case; nobody has been sent them. Copy what you still need, then delete them.", None))
#if QT_CONFIG(accessibility)
        self.kept_edit.setAccessibleName(QCoreApplication.translate("LetterScreen", u"Your words for this letter, as you left them", None))
#endif // QT_CONFIG(accessibility)
        self.forget_button.setText(QCoreApplication.translate("LetterScreen", u"Delete these &words\u2026", None))
    # retranslateUi

